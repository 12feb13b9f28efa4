package cn.zhizheng.people;

/** Names a person inside the portal; never shown, never in an address. */
public record PersonId(long value) {}
