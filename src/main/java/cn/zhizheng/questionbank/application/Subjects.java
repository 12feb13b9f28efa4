package cn.zhizheng.questionbank.application;

import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.organisation.OrganisationDirectory;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.security.OpenToEveryone;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folders that the bank is divided into: general law, and one for every field of enforcement.
 */
@ApplicationScoped
@OpenToEveryone(because = "the names of the fields are public facts")
public class Subjects {

    /** For the general-law paper. */
    public static final String GENERAL = "general";

    @Inject OrganisationDirectory organisation;

    /** Codes in their fixed order, general law first. */
    public List<String> all() {
        return Stream.concat(
                        Stream.of(GENERAL),
                        organisation.fields().stream().map(FieldView::code).map(Subjects::ofField))
                .toList();
    }

    /** The field behind each subject but general law, in the same order. */
    public List<FieldView> fields() {
        return organisation.fields();
    }

    /**
     * @throws BusinessRuleException if there is no such subject
     */
    public void require(String subject) {
        if (!all().contains(subject)) {
            throw new BusinessRuleException("error.questionbank.subject-unknown", subject);
        }
    }

    /** {@code CITY_MANAGEMENT} is kept in {@code city-management}. */
    public static String ofField(String fieldCode) {
        return fieldCode.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
