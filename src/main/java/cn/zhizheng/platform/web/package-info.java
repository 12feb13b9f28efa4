/**
 * Faces glue: sentences, forms, errors. The only place besides the rooms' own {@code web} that
 * knows Faces.
 */
package cn.zhizheng.platform.web;
