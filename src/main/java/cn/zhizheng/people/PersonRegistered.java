package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** A person entered the roster. */
public record PersonRegistered(String subject, String scope) implements DomainEvent {}
