package cn.zhizheng.exam.persistence;

import cn.zhizheng.exam.domain.FinalAnswers;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps it in one column, in its compact form. */
@Converter(autoApply = true)
public class FinalAnswersAttributeConverter implements AttributeConverter<FinalAnswers, String> {

    @Override
    public String convertToDatabaseColumn(FinalAnswers value) {
        return value == null ? null : value.compact();
    }

    @Override
    public FinalAnswers convertToEntityAttribute(String column) {
        return column == null ? null : FinalAnswers.parse(column);
    }
}
