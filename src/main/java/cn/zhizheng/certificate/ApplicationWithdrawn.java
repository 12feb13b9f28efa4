package cn.zhizheng.certificate;

import cn.zhizheng.platform.DomainEvent;

/** The officer took the application back. */
public record ApplicationWithdrawn(String subject, String scope) implements DomainEvent {}
