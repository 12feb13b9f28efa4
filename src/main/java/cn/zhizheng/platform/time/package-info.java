/** The only place that reads the machine's clock. */
package cn.zhizheng.platform.time;
