/**
 * What tests stand on: the portal's use cases on both databases without a server, the portal on a
 * real server, and a browser to look at it. It refuses to know any business noun.
 */
package cn.zhizheng.testing;
