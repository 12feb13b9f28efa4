package cn.zhizheng.organisation;

import cn.zhizheng.platform.DomainEvent;

/** An agency entered the register. */
public record AgencyRegistered(String subject, String scope) implements DomainEvent {}
