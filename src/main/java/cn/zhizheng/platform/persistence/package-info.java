/**
 * The data source, the migrations and the conversions that the database needs. Who uses an
 * EntityManager gets it here.
 */
package cn.zhizheng.platform.persistence;
