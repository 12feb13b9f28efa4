/**
 * An invented county for trying the portal out. No build for production has this package on its
 * class path.
 */
package cn.zhizheng.demo;
