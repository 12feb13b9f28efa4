package cn.zhizheng.certificate.domain;

import cn.zhizheng.people.PersonId;

/**
 * Who put a name to a step, as that name was on the day.
 *
 * @param accountName the account used, for the record
 */
public record Signatory(PersonId person, String accountName, String name) {}
