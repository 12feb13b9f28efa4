package cn.zhizheng.certificate.application;

import cn.zhizheng.certificate.domain.Signatory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.CurrentUser;

/** Puts the name of who is asking under a step. */
final class Signatories {

    private Signatories() {}

    static Signatory of(CurrentUser user) {
        return new Signatory(new PersonId(user.personId()), user.accountName(), user.displayName());
    }
}
