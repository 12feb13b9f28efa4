package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.application.ApplicationQueries;
import cn.zhizheng.certificate.application.ApplicationRow;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the reader, and what the reader has applied for. */
@Named
@RequestScoped
public class ApplicationsPage {

    @Inject ApplicationQueries queries;
    @Inject CurrentUser currentUser;

    private List<ApplicationRow> waiting = List.of();
    private List<ApplicationRow> mine = List.of();

    public void load() {
        waiting = isDesk() ? queries.waitingForMe() : List.of();
        mine = isOfficer() ? queries.mine() : List.of();
    }

    /** Whether the reader decides on others' applications. */
    public boolean isDesk() {
        return currentUser.holdsAnywhere(Permission.CONFIRM_APPLICATION)
                || currentUser.holdsAnywhere(Permission.VERIFY_APPLICATION)
                || currentUser.holdsAnywhere(Permission.GRANT_CERTIFICATE);
    }

    public boolean isOfficer() {
        return currentUser.holdsAnywhere(Permission.APPLY_FOR_CERTIFICATE);
    }

    public List<ApplicationRow> getWaiting() {
        return waiting;
    }

    public List<ApplicationRow> getMine() {
        return mine;
    }
}
