/**
 * The tree of jurisdictions, its justice bureaus, the enforcement agencies, the fields of
 * enforcement and the dated policy of each place.
 *
 * <p>It refuses to know people, exams and certificates.
 */
package cn.zhizheng.organisation;
