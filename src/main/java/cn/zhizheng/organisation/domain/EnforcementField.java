package cn.zhizheng.organisation.domain;

import cn.zhizheng.organisation.FieldView;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A field of enforcement (执法领域): a code that stays and names that may be reworded. */
@Entity
@Table(name = "organisation_enforcement_field")
public class EnforcementField {

    @Id private String code;
    @Version private int version;

    @Column(name = "name_zh")
    private String nameZh;

    @Column(name = "name_en")
    private String nameEn;

    private int position;

    protected EnforcementField() {}

    public EnforcementField(String code, String nameZh, String nameEn, int position) {
        this.code = code;
        this.nameZh = nameZh;
        this.nameEn = nameEn;
        this.position = position;
    }

    public FieldView view() {
        return new FieldView(code, nameZh, nameEn);
    }
}
