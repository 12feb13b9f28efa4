package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** A closed account may sign in again, with a fresh first password and no roles. */
public record AccountReopened(String subject, String scope) implements DomainEvent {}
