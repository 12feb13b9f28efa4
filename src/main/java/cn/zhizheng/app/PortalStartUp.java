package cn.zhizheng.app;

import cn.zhizheng.people.SetUp;
import cn.zhizheng.platform.persistence.SchemaMigration;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.questionbank.BundledQuestions;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import javax.sql.DataSource;

/**
 * Brings the portal to life: schema first, then the question bank, then either sample data or the
 * one-time code. Any failure fails the deployment; a portal that is half up is worse than none.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class PortalStartUp {

    private static final Logger LOG = Logger.getLogger(PortalStartUp.class.getName());

    @Inject DataSource dataSource;
    @Inject CurrentUser currentUser;
    @Inject BundledQuestions bundledQuestions;
    @Inject SetUp setUp;
    @Inject Instance<SampleData> sampleData;

    @PostConstruct
    void start() {
        var applied = SchemaMigration.migrate(dataSource);
        LOG.info(() -> "schema is current, " + applied + " migrations applied");
        currentUser.becomeSystem("start-up", Permission.values());
        var imported = bundledQuestions.importBundled(QuestionFiles.onClassPath());
        LOG.info(() -> "question bank: " + imported);
        if (!setUp.isNeeded()) {
            return;
        }
        if (sampleData.isResolvable()) {
            sampleData.get().load();
            LOG.info("the sample county was loaded");
        } else {
            LOG.warning(
                    "ZHIZHENG SET-UP CODE (24 h, one use, page /setup.xhtml): " + setUp.prepare());
        }
    }
}
