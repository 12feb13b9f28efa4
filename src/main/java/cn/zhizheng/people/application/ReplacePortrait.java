package cn.zhizheng.people.application;

import cn.zhizheng.people.PortraitReplaced;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Puts a portrait on file, drawn anew (SEC-30, PEOPLE-04). */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_PEOPLE)
public class ReplacePortrait {

    @Inject ManagedPeople people;
    @Inject Event<PortraitReplaced> replaced;

    /**
     * @param fileName as uploaded; only its ending is looked at
     */
    @OncePerOperation
    public void replace(OperationId operation, String staffNo, String fileName, byte[] uploaded) {
        var person = people.require(staffNo);
        person.portray(PortraitImage.redraw(fileName, uploaded));
        replaced.fire(new PortraitReplaced(staffNo, person.agencyScope().path()));
    }
}
