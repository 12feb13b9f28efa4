package cn.zhizheng.organisation.domain;

import cn.zhizheng.organisation.JurisdictionTier;
import cn.zhizheng.organisation.JurisdictionView;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.Scope;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.regex.Pattern;

/**
 * A province, prefecture, county or township. It hangs below one other and knows its way up as a
 * path of codes, so that "inside" is a prefix. Its code is the official one of its day and may be
 * an abolished one. Its tier is told, not guessed. It is never deleted.
 */
@Entity
@Table(name = "organisation_jurisdiction")
public class Jurisdiction {

    /** Digits only: the code becomes part of a path that is searched by its beginning (ORG-02). */
    private static final Pattern CODE = Pattern.compile("\\d{2,12}");

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "organisation_jurisdiction_seq")
    @SequenceGenerator(
            name = "organisation_jurisdiction_seq",
            sequenceName = "organisation_jurisdiction_seq",
            allocationSize = 50)
    private Long id;

    @Version private int version;
    private String code;
    private String name;

    @Enumerated(EnumType.STRING)
    private JurisdictionTier tier;

    private String path;

    protected Jurisdiction() {}

    private Jurisdiction(String code, String name, JurisdictionTier tier, String path) {
        if (!CODE.matcher(code).matches()) {
            throw new BusinessRuleException("error.organisation.code-malformed");
        }
        this.code = code;
        this.name = name;
        this.tier = tier;
        this.path = path;
    }

    /** The top of a deployment's tree. */
    public static Jurisdiction top(String code, String name, JurisdictionTier tier) {
        return new Jurisdiction(code, name, tier, "/" + code + "/");
    }

    /** A jurisdiction directly below this one. */
    public Jurisdiction below(String code, String name, JurisdictionTier tier) {
        if (tier.compareTo(this.tier) <= 0) {
            throw new BusinessRuleException("error.organisation.tier-not-below");
        }
        return new Jurisdiction(code, name, tier, path + code + "/");
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public JurisdictionTier tier() {
        return tier;
    }

    public Scope scope() {
        return new Scope(path);
    }

    public JurisdictionView view() {
        return new JurisdictionView(code, name, tier, scope());
    }
}
