package cn.zhizheng.platform.operation;

import cn.zhizheng.platform.BusinessRuleException;
import cn.zhizheng.platform.OperationId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.Optional;

@ApplicationScoped
class OperationRepository {

    @Inject EntityManager entityManager;

    Optional<Operation> find(OperationId id, String useCase, String accountName) {
        var found = Optional.ofNullable(entityManager.find(Operation.class, id.value()));
        if (found.isPresent() && !found.get().belongsTo(useCase, accountName)) {
            throw new BusinessRuleException("error.platform.operation-foreign");
        }
        return found;
    }

    Operation claim(OperationId id, String useCase, String accountName, Instant now) {
        var operation = new Operation(id.value(), useCase, accountName, now);
        try {
            entityManager.persist(operation);
            entityManager.flush();
        } catch (PersistenceException taken) {
            // The twin committed while we waited for its row: our transaction ends, the page shows
            // what the twin did.
            throw new BusinessRuleException("error.platform.operation-in-progress");
        }
        return operation;
    }
}
