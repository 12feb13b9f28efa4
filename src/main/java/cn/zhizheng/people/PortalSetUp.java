package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** The portal got its first bureau and administrator. */
public record PortalSetUp(String subject, String scope) implements DomainEvent {}
