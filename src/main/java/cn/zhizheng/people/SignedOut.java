package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** Somebody signed out. */
public record SignedOut(String subject, String scope) implements DomainEvent {}
