package cn.zhizheng.people.web;

import cn.zhizheng.people.application.AppointRole;
import cn.zhizheng.people.application.EndRole;
import cn.zhizheng.people.application.PersonFileQueries.RoleRow;
import cn.zhizheng.people.domain.Role;
import cn.zhizheng.people.domain.RoleTerm;
import cn.zhizheng.platform.security.Scope;
import cn.zhizheng.platform.web.FlashMessages;
import cn.zhizheng.platform.web.OperationForm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** What an administrator does about the roles in a person's file. */
@Named
@RequestScoped
public class RolePanel {

    @Inject AppointRole appointRole;
    @Inject EndRole endRole;
    @Inject OperationForm operation;
    @Inject FlashMessages flash;
    @Inject Clock clock;

    private Role role = Role.OFFICER;
    private String place = "";
    private LocalDate startedOn;
    private LocalDate lastDay;

    public String appoint(String staffNo) {
        var term = lastDay == null ? RoleTerm.from(startedOn) : new RoleTerm(startedOn, lastDay);
        appointRole.appoint(operation.current(), staffNo, role, new Scope(place), term);
        flash.success("people", "role.appointed");
        return PersonPage.address(staffNo);
    }

    public String end(String staffNo, RoleRow row) {
        endRole.end(operation.current(), staffNo, row.appointmentId());
        flash.success("people", "role.ended");
        return PersonPage.address(staffNo);
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getStartedOn() {
        return startedOn == null ? LocalDate.now(clock) : startedOn;
    }

    public void setStartedOn(LocalDate startedOn) {
        this.startedOn = startedOn;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
