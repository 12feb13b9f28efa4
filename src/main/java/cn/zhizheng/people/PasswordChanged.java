package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** Somebody chose a new password. */
public record PasswordChanged(String subject, String scope) implements DomainEvent {}
