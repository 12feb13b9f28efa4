package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** Somebody signed in. */
public record SignedIn(String subject, String scope) implements DomainEvent {}
