package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** An account can sign in from now on. */
public record AccountOpened(String subject, String scope) implements DomainEvent {}
