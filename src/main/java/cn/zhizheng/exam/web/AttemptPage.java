package cn.zhizheng.exam.web;

import cn.zhizheng.exam.application.AttemptQueries;
import cn.zhizheng.exam.application.AttemptView;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;

/**
 * The shell in which an exam is sat. It brings the words and who is sitting; paper and answers come
 * and go without Faces.
 */
@Named
@RequestScoped
public class AttemptPage {

    private static final String PREFIX = "attempt.";

    @Inject AttemptQueries queries;
    @Inject PeopleDirectory people;
    @Inject CurrentUser currentUser;
    @Inject Language language;

    private String reference;
    private AttemptView attempt;

    /** Who comes back after the hand-in sees the receipt. */
    public String load() {
        attempt = queries.view(reference);
        return attempt.isInProgress()
                ? ""
                : "/exam/receipt?faces-redirect=true&includeViewParams=true";
    }

    public AttemptView getAttempt() {
        return attempt;
    }

    public String getCandidate() {
        return currentUser.displayName();
    }

    public boolean isPhotoKnown() {
        return people.photo(new PersonId(currentUser.personId())).isPresent();
    }

    /** Every text that begins with {@code attempt.}, for the scripts, as JSON. */
    public String getTexts() {
        var bundle = Sentences.bundle("exam", language.getLocale());
        var json = Json.createObjectBuilder();
        bundle.keySet().stream()
                .filter(key -> key.startsWith(PREFIX))
                .sorted()
                .forEach(key -> json.add(key, bundle.getString(key)));
        return json.build().toString();
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }
}
