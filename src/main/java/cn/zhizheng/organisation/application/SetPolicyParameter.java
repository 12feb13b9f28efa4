package cn.zhizheng.organisation.application;

import cn.zhizheng.organisation.PolicyKey;
import cn.zhizheng.organisation.PolicyParameterSet;
import cn.zhizheng.organisation.domain.PolicyParameter;
import cn.zhizheng.organisation.persistence.OrganisationRepository;
import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import cn.zhizheng.platform.operation.OncePerOperation;
import cn.zhizheng.platform.security.Permission;
import cn.zhizheng.platform.security.RequiresPermission;
import cn.zhizheng.platform.security.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/**
 * A place decides on a number of its own, from a day on and with the document that says so. What
 * held before stays on record: the history only grows at its end (ORG-06).
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.MANAGE_ORGANISATION)
public class SetPolicyParameter {

    @Inject ManagedPlaces places;
    @Inject OrganisationRepository organisations;
    @Inject Event<PolicyParameterSet> set;

    /**
     * @param sourceDocument name and number of the document that the value comes from
     * @throws BusinessRuleException if the key cannot have this value, or the place has set one for
     *     the same day or a later one
     */
    @OncePerOperation
    public void set(
            OperationId operation,
            Scope jurisdiction,
            PolicyKey key,
            String typedValue,
            LocalDate startedOn,
            String sourceDocument) {
        var place = places.require(jurisdiction);
        refuseRewriting(key, place.scope(), startedOn);
        var parameter =
                new PolicyParameter(
                        key, place, typedValue.strip(), startedOn, sourceDocument.strip());
        organisations.add(parameter);
        set.fire(
                new PolicyParameterSet(
                        key.code(),
                        place.scope().path(),
                        parameter.value(),
                        startedOn,
                        parameter.sourceDocument()));
    }

    private void refuseRewriting(PolicyKey key, Scope place, LocalDate startedOn) {
        organisations.findPolicy(key).stream()
                .filter(earlier -> earlier.jurisdiction().equals(place))
                .map(PolicyParameter::startedOn)
                .filter(day -> !day.isBefore(startedOn))
                .findFirst()
                .ifPresent(
                        day -> {
                            throw new BusinessRuleException(
                                    "error.organisation.policy-rewrites-history", day);
                        });
    }
}
