package cn.zhizheng.organisation.domain;

import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * One value of one policy key in one jurisdiction from a date on, with the document that set it. A
 * later row replaces an earlier one from its own date; nothing is overwritten, so that a question
 * about last year gets last year's answer.
 */
@Entity
@Table(name = "organisation_policy_parameter")
public class PolicyParameter {

    @Id
    @GeneratedValue(
            strategy = GenerationType.SEQUENCE,
            generator = "organisation_policy_parameter_seq")
    @SequenceGenerator(
            name = "organisation_policy_parameter_seq",
            sequenceName = "organisation_policy_parameter_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;

    @Enumerated(EnumType.STRING)
    @Column(name = "policy_key")
    private PolicyKey key;

    @Column(name = "jurisdiction_path")
    private String jurisdictionPath;

    @Column(name = "policy_value")
    private String value;

    @Column(name = "started_on")
    private LocalDate startedOn;

    @Column(name = "source_document")
    private String sourceDocument;

    protected PolicyParameter() {}

    public PolicyParameter(
            PolicyKey key,
            Jurisdiction jurisdiction,
            String value,
            LocalDate startedOn,
            String sourceDocument) {
        PolicyValue.requireFit(key, value);
        this.key = key;
        this.jurisdictionPath = jurisdiction.scope().path();
        this.value = value;
        this.startedOn = startedOn;
        this.sourceDocument = sourceDocument;
    }

    public String value() {
        return value;
    }

    /**
     * Whether this row speaks for the place on the date; of several that do, the deepest and then
     * the latest wins.
     */
    public boolean speaksFor(String placePath, LocalDate on) {
        return placePath.startsWith(jurisdictionPath) && !startedOn.isAfter(on);
    }

    /** The row that decides in the place on the date; empty where none was set on the way up. */
    public static Optional<PolicyParameter> inForce(
            Collection<PolicyParameter> ofOneKey, Scope place, LocalDate on) {
        return ofOneKey.stream()
                .filter(parameter -> parameter.speaksFor(place.path(), on))
                .max(
                        Comparator.comparingInt(PolicyParameter::depth)
                                .thenComparing(PolicyParameter::startedOn));
    }

    public int depth() {
        return jurisdictionPath.length();
    }

    public PolicyKey key() {
        return key;
    }

    /** Where the value was set. */
    public Scope jurisdiction() {
        return new Scope(jurisdictionPath);
    }

    public String sourceDocument() {
        return sourceDocument;
    }

    public LocalDate startedOn() {
        return startedOn;
    }
}
