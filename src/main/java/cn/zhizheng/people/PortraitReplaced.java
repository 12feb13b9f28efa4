package cn.zhizheng.people;

import cn.zhizheng.platform.DomainEvent;

/** A person's portrait was put on file. */
public record PortraitReplaced(String subject, String scope) implements DomainEvent {}
