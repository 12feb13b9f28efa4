package cn.zhizheng.people.persistence;

import cn.zhizheng.people.domain.RoleAppointment;

/** Who holds a role, and by which appointment. */
public record RoleHolder(long personId, RoleAppointment appointment) {}
