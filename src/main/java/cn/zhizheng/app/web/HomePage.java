package cn.zhizheng.app.web;

import cn.zhizheng.notification.Messages;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is due for the person who signed in. */
@Named
@RequestScoped
public class HomePage {

    @Inject CurrentUser currentUser;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject Messages messages;
    @Inject Language language;
    @Inject Clock clock;

    private List<MessageLine> lines;

    /** A message in the reader's language. */
    public record MessageLine(String text, String link, Instant leftAt) {}

    public List<MessageLine> getMessages() {
        if (lines == null) {
            lines = messages.unread().stream().map(this::worded).toList();
        }
        return lines;
    }

    private MessageLine worded(Messages.Message message) {
        var moduleAndKey = message.messageKey().split(":");
        var text =
                Sentences.of(
                        moduleAndKey[0],
                        moduleAndKey[1],
                        message.arguments(),
                        language.getLocale());
        return new MessageLine(text, message.link(), message.leftAt());
    }

    public String markAllRead() {
        messages.markAllRead();
        return "/home?faces-redirect=true";
    }

    /** Whether the person sits exams and holds a certificate, as against running them. */
    public boolean isOfficer() {
        return currentUser.holdsAnywhere(Permission.SIT_EXAM);
    }

    public int getRequiredHours() {
        var agency =
                organisation.agency(people.person(new PersonId(currentUser.personId())).agencyId());
        return organisation.number(
                PolicyKey.HOURS_ANNUAL_REQUIRED, agency.scope(), LocalDate.now(clock));
    }
}
