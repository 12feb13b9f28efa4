package cn.zhizheng.app.web;

import cn.zhizheng.platform.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The entries of the menu that the person may open, in the order of the work. */
@Named
@RequestScoped
public class Navigation {

    private static final List<Entry> ENTRIES =
            List.of(
                    new Entry("/home.xhtml", "nav.home"),
                    new Entry("/exam/registration.xhtml", "nav.exam-registration"),
                    new Entry("/exam/rounds.xhtml", "nav.exam-rounds"),
                    new Entry("/questionbank/questions.xhtml", "nav.questions"),
                    new Entry("/questionbank/import.xhtml", "nav.questions-import"),
                    new Entry("/certificate/applications.xhtml", "nav.applications"),
                    new Entry("/certificate/certificates.xhtml", "nav.certificates"),
                    new Entry("/certificate/number-ranges.xhtml", "nav.number-ranges"),
                    new Entry("/people/people.xhtml", "nav.people"),
                    new Entry("/organisation/organisation.xhtml", "nav.organisation"),
                    new Entry("/audit/trail.xhtml", "nav.audit"),
                    new Entry("/people/password.xhtml", "nav.password"));

    @Inject CurrentUser currentUser;

    /**
     * @param key its label in the app's bundle
     */
    public record Entry(String page, String key) {}

    static List<Entry> entries() {
        return ENTRIES;
    }

    public List<Entry> getEntries() {
        if (currentUser.personId() == 0) {
            return List.of();
        }
        return ENTRIES.stream()
                .filter(
                        entry ->
                                PageAccess.of(entry.page())
                                        .filter(access -> access.admits(currentUser))
                                        .isPresent())
                .toList();
    }

    public boolean isCurrent(Entry entry) {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().equals(entry.page());
    }
}
