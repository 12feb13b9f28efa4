package cn.zhizheng.organisation;

import cn.zhizheng.platform.DomainEvent;

/** A jurisdiction and its bureau entered the register. */
public record BureauRegistered(String subject, String scope) implements DomainEvent {}
