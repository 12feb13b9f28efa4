package cn.zhizheng.certificate.web;

import cn.zhizheng.certificate.domain.ApplicationStatus;
import cn.zhizheng.certificate.domain.CertificateStanding;
import cn.zhizheng.certificate.domain.EligibilityRule;
import cn.zhizheng.certificate.domain.Finding;
import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts findings, fields and standings into the reader's words, for all pages of this room. */
@Named
@RequestScoped
public class CertificateWords {

    @Inject OrganisationDirectory organisation;
    @Inject Language language;

    private List<FieldView> fields;

    /** All fields of enforcement, to choose from. */
    public List<FieldView> getFields() {
        if (fields == null) {
            fields = organisation.fields();
        }
        return fields;
    }

    public String nameOf(FieldView field) {
        return field.name(language.getLocale());
    }

    /** Names of fields, joined as the language joins a list. */
    public String namesOf(List<String> fieldCodes) {
        return getFields().stream()
                .filter(field -> fieldCodes.contains(field.code()))
                .map(this::nameOf)
                .collect(Collectors.joining(say("certificate", "verify.separator")));
    }

    public String titleOf(Finding finding) {
        return say("certificate", finding.titleKey());
    }

    /** What was found, with the records that decided it. */
    public String sentenceOf(Finding finding) {
        var facts = new ArrayList<>(finding.facts());
        if (finding.rule() == EligibilityRule.SPECIALISED_LAW_EXAM) {
            facts.set(0, namesOf(List.of(facts.get(0).toString())));
        }
        facts.replaceAll(this::worded);
        return Sentences.of("certificate", finding.messageKey(), facts, language.getLocale());
    }

    public String sourceOf(Finding finding) {
        return Sentences.of(
                "certificate",
                "findings.source",
                List.of(say("certificate", finding.sourceKey())),
                language.getLocale());
    }

    public String establishment(EstablishmentType type) {
        return say("people", "establishment." + type);
    }

    public String toneOf(CertificateStanding standing) {
        return switch (standing) {
            case VALID -> "ok";
            case NOT_YET_VALID -> "info";
            case SUSPENDED, EXPIRED -> "warn";
            case CANCELLED, REVOKED -> "bad";
        };
    }

    public String toneOfStep(ApplicationStatus status) {
        return switch (status) {
            case DRAFT, SUBMITTED, UNIT_CONFIRMED, VERIFIED -> "info";
            case GRANTED -> "ok";
            case RETURNED -> "warn";
            case REJECTED -> "bad";
            case WITHDRAWN -> "muted";
        };
    }

    private Object worded(Object fact) {
        return fact instanceof EstablishmentType type ? establishment(type) : fact;
    }

    private String say(String module, String key) {
        return Sentences.of(module, key, List.of(), language.getLocale());
    }
}
