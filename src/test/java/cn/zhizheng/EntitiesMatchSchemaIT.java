package cn.zhizheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import cn.zhizheng.testing.TestDatabase;
import cn.zhizheng.testing.TestPortal;
import jakarta.persistence.EntityManager;
import jakarta.persistence.metamodel.EntityType;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody else checks it: the migrations make the tables, the entities only believe in them. */
class EntitiesMatchSchemaIT {

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void everyEntityFindsItsTableAndColumns(TestDatabase database) {
        var portal = TestPortal.on(database);

        assertThat(portal.inTransaction(EntitiesMatchSchemaIT::entities))
                .isNotEmpty()
                .allSatisfy(
                        entity ->
                                assertThatCode(
                                                () ->
                                                        portal.inTransaction(
                                                                manager ->
                                                                        readOne(manager, entity)))
                                        .as(entity.getName())
                                        .doesNotThrowAnyException());
    }

    private static Set<EntityType<?>> entities(EntityManager manager) {
        return manager.getMetamodel().getEntities();
    }

    private static <T> Object readOne(EntityManager manager, EntityType<T> entity) {
        var query = manager.getCriteriaBuilder().createQuery(entity.getJavaType());
        query.select(query.from(entity));
        return manager.createQuery(query).setMaxResults(1).getResultList();
    }
}
