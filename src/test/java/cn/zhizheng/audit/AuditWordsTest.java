package cn.zhizheng.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.people.domain.Role;
import cn.zhizheng.platform.DomainEvent;
import cn.zhizheng.platform.web.Sentences;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The auditor reads words, not class names. */
class AuditWordsTest {

    @Test
    void everyEventHasAWordInBothLanguages() {
        var words = new TreeSet<String>();
        for (var event :
                new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("cn.zhizheng")) {
            if (event.isAssignableTo(DomainEvent.class) && !event.isInterface()) {
                words.add("act." + event.getSimpleName());
            }
        }
        assertThat(words).isNotEmpty();
        for (var locale : new Locale[] {Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH}) {
            assertThat(Sentences.bundle("audit", locale).keySet()).containsAll(words);
        }
    }

    @Test
    void everyRoleHasAWord() {
        for (var role : Role.values()) {
            assertThat(Sentences.bundle("audit", Locale.ENGLISH).keySet()).contains("role." + role);
        }
    }
}
