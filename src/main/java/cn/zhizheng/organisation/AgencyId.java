package cn.zhizheng.organisation;

/** Names an enforcement agency inside the portal; never shown, never in an address. */
public record AgencyId(long value) {}
