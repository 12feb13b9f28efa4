package cn.zhizheng.platform.security;

import cn.zhizheng.platform.BusinessRuleException;

/** The user lacks the permission, or has it elsewhere. */
public class AccessDeniedException extends BusinessRuleException {

    public AccessDeniedException(Permission permission) {
        super("error.platform.access-denied", permission.name());
    }
}
