package cn.zhizheng.testing;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** The smallest use case there is, to try what stands around every use case. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ORGANISATION)
class KeepNote {

    @Inject EntityManager entityManager;
    @Inject Event<NoteKept> kept;

    /** Refuses too late on purpose: after the effect. */
    @OncePerOperation
    public String keep(OperationId operation, String text) {
        entityManager
                .createNativeQuery("insert into testing_note (text) values (?1)")
                .setParameter(1, text)
                .executeUpdate();
        kept.fire(new NoteKept(text));
        if (text.endsWith("!")) {
            throw new BusinessRuleException("error.testing.too-loud", text);
        }
        return "note " + text;
    }

    record NoteKept(String text) {}
}
