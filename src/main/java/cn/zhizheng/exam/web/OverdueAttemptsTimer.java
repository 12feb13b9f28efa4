package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.SubmitOverdueAttempts;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Hands in, every five seconds, what candidates have not handed in themselves (EXAM-08). */
@Singleton
@Startup
@DependsOn("PortalStartUp") // the tables have to be there
@TransactionManagement(TransactionManagementType.BEAN)
public class OverdueAttemptsTimer {

    private static final Logger LOG = Logger.getLogger(OverdueAttemptsTimer.class.getName());

    @Inject SubmitOverdueAttempts submitOverdueAttempts;
    @Inject CurrentUser currentUser;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    void handIn() {
        try {
            currentUser.becomeSystem("overdue-attempts", Permission.ORGANISE_EXAM);
            submitOverdueAttempts.submit();
        } catch (RuntimeException failed) {
            // Thrown on, it would end the timer for good; the next tick tries again.
            LOG.log(Level.SEVERE, "overdue attempts could not be handed in", failed);
        }
    }
}
