package cn.zhizheng.questionbank.web;

import cn.zhizheng.organisation.FieldView;
import cn.zhizheng.platform.web.Language;
import cn.zhizheng.platform.web.Sentences;
import cn.zhizheng.questionbank.application.Subjects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The subjects of the bank by name, in the reader's language. */
@Named
@RequestScoped
public class SubjectLabels {

    @Inject Subjects subjects;
    @Inject Language language;

    private Map<String, String> names;

    /** Names by code, in their fixed order. */
    public Map<String, String> getNames() {
        if (names == null) {
            names = new LinkedHashMap<>();
            names.put(
                    Subjects.GENERAL,
                    Sentences.of(
                            "questionbank", "subject.general", List.of(), language.getLocale()));
            for (FieldView field : subjects.fields()) {
                names.put(Subjects.ofField(field.code()), field.name(language.getLocale()));
            }
        }
        return names;
    }

    /** The name of a subject; its code if the field was taken off the list since. */
    public String of(String code) {
        return getNames().getOrDefault(code, code);
    }
}
