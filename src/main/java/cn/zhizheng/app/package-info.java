/**
 * Puts the rooms together: layout, navigation, landing page, error pages, start-up and the hook for
 * sample data.
 */
package cn.zhizheng.app;
