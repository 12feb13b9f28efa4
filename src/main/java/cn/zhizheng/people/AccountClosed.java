package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** An account cannot sign in any more; its sessions are over. */
public record AccountClosed(String subject, String scope) implements DomainEvent {}
