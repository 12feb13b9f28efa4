package cn.zhizheng.people.persistence;

import cn.zhizheng.people.EstablishmentType;
import cn.zhizheng.people.domain.AccountStatus;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the roster shows of one person; without the portrait.
 *
 * @param isInService on the day asked for
 * @param accountStatus empty if the person has no account
 * @param awaitsNewPassword whether the account still has a password that somebody handed out
 */
public record RosterLine(
        String name,
        String staffNo,
        String maskedIdNumber,
        long agencyId,
        EstablishmentType establishment,
        boolean isInService,
        Optional<AccountStatus> accountStatus,
        boolean awaitsNewPassword) {

    static RosterLine of(Object[] columns, LocalDate today) {
        var joinedOn = (LocalDate) columns[5];
        var leftOn = Optional.ofNullable((LocalDate) columns[6]);
        return new RosterLine(
                (String) columns[0],
                (String) columns[1],
                (String) columns[2],
                (Long) columns[3],
                (EstablishmentType) columns[4],
                !joinedOn.isAfter(today) && leftOn.filter(day -> !day.isAfter(today)).isEmpty(),
                Optional.ofNullable((AccountStatus) columns[7]),
                Boolean.TRUE.equals(columns[8]));
    }
}
