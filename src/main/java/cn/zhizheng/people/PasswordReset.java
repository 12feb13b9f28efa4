package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** An administrator handed out a new password for somebody else's account. */
public record PasswordReset(String subject, String scope) implements DomainEvent {}
