/**
 * Keys and the two things done with them here: hiding a field and recognising it again. Keys live
 * outside database and WAR.
 */
package cn.zhizheng.platform.crypto;
