package cn.zhizheng.exam.persistence;

import cn.zhizheng.exam.domain.Blueprint;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps it in one column, in its compact form. */
@Converter(autoApply = true)
public class BlueprintAttributeConverter implements AttributeConverter<Blueprint, String> {

    @Override
    public String convertToDatabaseColumn(Blueprint value) {
        return value == null ? null : value.compact();
    }

    @Override
    public Blueprint convertToEntityAttribute(String column) {
        return column == null ? null : Blueprint.parse(column);
    }
}
