/**
 * Who is asking, what they may do and where. Denies by default; the use case refuses, the page only
 * hides.
 */
package cn.zhizheng.platform.security;
