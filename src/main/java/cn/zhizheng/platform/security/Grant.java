package cn.zhizheng.platform.security;

/** A permission and the part of the tree in which it holds. */
public record Grant(Permission permission, Scope scope) {}
