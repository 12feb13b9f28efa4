/** Pages of candidates, agencies and organisers, and the clock that ends attempts. */
package cn.zhizheng.exam.web;
