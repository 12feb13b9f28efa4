package cn.zhizheng.platform.persistence;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads days in plain JDBC, by way of java.sql.Date: Derby does not give a LocalDate itself. */
public final class SqlDay {

    private SqlDay() {}

    /** Empty if the column is null. */
    public static Optional<LocalDate> read(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getDate(column)).map(Date::toLocalDate);
    }
}
