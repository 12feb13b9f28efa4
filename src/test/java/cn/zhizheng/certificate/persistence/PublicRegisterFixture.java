package cn.zhizheng.certificate.persistence;

import javax.sql.DataSource;

/** A register over a data source of the test's choice. */
public final class PublicRegisterFixture {

    private PublicRegisterFixture() {}

    public static PublicRegister reading(DataSource dataSource) {
        var register = new PublicRegister();
        register.dataSource = dataSource;
        return register;
    }
}
