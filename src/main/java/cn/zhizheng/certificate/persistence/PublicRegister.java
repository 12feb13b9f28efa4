package cn.zhizheng.certificate.persistence;

import cn.zhizheng.certificate.CertificateNumber;
import cn.zhizheng.certificate.domain.CertificateStatus;
import cn.zhizheng.certificate.domain.FieldCodes;
import cn.zhizheng.certificate.domain.Suspension;
import cn.zhizheng.certificate.domain.Validity;
import cn.zhizheng.platform.persistence.SqlDay;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * What the public may read of the register, by one row and one statement: no unit of work, because
 * this is asked thousands of times a second (CERT-22). Reads the table that {@code Certificate}
 * writes; {@code PublicRegisterIT} keeps the two together.
 */
@ApplicationScoped
public class PublicRegister {

    private static final String COLUMNS =
            "select number, status, holder_name, agency_name, field_codes, area, bureau_name,"
                    + " bureau_path, valid_from, valid_to, suspended_from, suspended_until"
                    + " from certificate_certificate where ";

    private static final String BY_CODE = COLUMNS + "code = ?";
    private static final String BY_NUMBER = COLUMNS + "number = ?";

    @Inject DataSource dataSource;

    /** What may be shown of a certificate, and from what its standing is computed. */
    public record Entry(
            CertificateNumber number,
            CertificateStatus status,
            String holderName,
            String agencyName,
            List<String> fieldCodes,
            String area,
            String bureauName,
            Scope bureau,
            Validity validity,
            Optional<Suspension> suspension) {}

    /**
     * @param code any text; what is no code is simply not there
     */
    public Optional<Entry> findByCode(String code) {
        return find(BY_CODE, code);
    }

    /**
     * @param number any text; what is no number is simply not there
     */
    public Optional<Entry> findByNumber(String number) {
        return find(BY_NUMBER, number);
    }

    private Optional<Entry> find(String query, String key) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setString(1, key);
            try (var rows = statement.executeQuery()) {
                var found = rows.next() ? Optional.of(read(rows)) : Optional.<Entry>empty();
                endReading(connection);
                return found;
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException("the register cannot be read", unreachable);
        }
    }

    private static void endReading(Connection connection) throws SQLException {
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
    }

    private static Entry read(ResultSet row) throws SQLException {
        return new Entry(
                new CertificateNumber(row.getString(1)),
                CertificateStatus.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                FieldCodes.split(row.getString(5)),
                row.getString(6),
                row.getString(7),
                new Scope(row.getString(8)),
                new Validity(SqlDay.read(row, 9).orElseThrow(), SqlDay.read(row, 10).orElseThrow()),
                suspension(row));
    }

    private static Optional<Suspension> suspension(ResultSet row) throws SQLException {
        var until = SqlDay.read(row, 12);
        return SqlDay.read(row, 11).map(from -> new Suspension(from, until.orElseThrow()));
    }
}
