package cn.zhizheng.exam.persistence;

import cn.zhizheng.exam.domain.Paper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps it in one column, in its compact form. */
@Converter(autoApply = true)
public class PaperAttributeConverter implements AttributeConverter<Paper, String> {

    @Override
    public String convertToDatabaseColumn(Paper value) {
        return value == null ? null : value.compact();
    }

    @Override
    public Paper convertToEntityAttribute(String column) {
        return column == null ? null : Paper.parse(column);
    }
}
