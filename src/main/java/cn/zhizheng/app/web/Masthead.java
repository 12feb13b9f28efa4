package cn.zhizheng.app.web;

import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.PeopleDirectory;
import cn.zhizheng.people.PersonId;
import cn.zhizheng.platform.security.CurrentUser;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/** The head of every page: whose portal it is, who is signed in and as what. */
@Named
@RequestScoped
public class Masthead {

    @Inject CurrentUser currentUser;
    @Inject PeopleDirectory people;
    @Inject OrganisationDirectory organisation;
    @Inject Language language;

    public boolean isSignedIn() {
        return currentUser.personId() > 0;
    }

    public String getDisplayName() {
        return currentUser.displayName();
    }

    public String getRoleNames() {
        return Arrays.stream(currentUser.roles().split(","))
                .map(
                        role ->
                                Sentences.of(
                                        "people", "role." + role, List.of(), language.getLocale()))
                .collect(Collectors.joining(" · "));
    }

    /** The jurisdiction and unit of the person; empty before sign-in. */
    public String getPlace() {
        if (!isSignedIn()) {
            return "";
        }
        var agency =
                organisation.agency(people.person(new PersonId(currentUser.personId())).agencyId());
        return agency.jurisdictionName() + " · " + agency.name();
    }

    public String getOrganiser() {
        if (!isSignedIn()) {
            return "";
        }
        var agency =
                organisation.agency(people.person(new PersonId(currentUser.personId())).agencyId());
        var bureau = organisation.bureauOf(agency.scope());
        return Sentences.of("app", "page.organiser", List.of(bureau.name()), language.getLocale());
    }

    /**
     * This very page with its parameters, also after a refused post whose address has lost them.
     */
    public String getHere() {
        var faces = FacesContext.getCurrentInstance();
        var view = faces.getViewRoot();
        var parameters = new StringJoiner("&", "?", "").setEmptyValue("");
        for (var parameter : ViewMetadata.getViewParameters(view)) {
            var value = parameter.getStringValue(faces);
            if (value != null && !value.isEmpty()) {
                parameters.add(
                        parameter.getName()
                                + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        }
        return view.getViewId() + parameters;
    }
}
