package cn.zhizheng.testing;

import cn.zhizheng.platform.persistence.EntityManagerProducer;
import cn.zhizheng.platform.persistence.PortalDataSource;
import cn.zhizheng.platform.time.ClockProducer;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the portal's classes that can live without a server. */
final class ProductionBeans {

    /** Replaced by the harness. */
    private static final Set<Class<?>> REPLACED =
            Set.of(PortalDataSource.class, EntityManagerProducer.class, ClockProducer.class);

    private static final List<String> SERVER_PACKAGES =
            List.of(
                    "jakarta.ejb.",
                    "jakarta.servlet.",
                    "jakarta.faces.",
                    "jakarta.ws.rs.",
                    "jakarta.websocket.",
                    "jakarta.security.",
                    "org.eclipse.microprofile.");

    private ProductionBeans() {}

    /** Everything but pages, endpoints, the application shell and what the harness replaces. */
    static Class<?>[] withoutServer() {
        return CompiledClasses.beside(PortalDataSource.class, ProductionBeans::isOfTheHouse)
                .stream()
                .filter(type -> !REPLACED.contains(type))
                .filter(type -> !needsTheServer(type))
                .toArray(Class<?>[]::new);
    }

    /** Beans that tests bring along, the nested ones too; not the sample county. */
    static Class<?>[] ofTests() {
        return CompiledClasses.beside(
                        ProductionBeans.class,
                        name ->
                                !name.startsWith("cn.zhizheng.demo.")
                                        && !name.startsWith("cn.zhizheng.testing.Transaction"))
                .stream()
                .filter(type -> isAnnotatedFrom(type, "jakarta.enterprise.context."))
                .filter(type -> !needsTheServer(type))
                .toArray(Class<?>[]::new);
    }

    private static boolean isOfTheHouse(String name) {
        return !name.contains(".web.")
                && !name.startsWith("cn.zhizheng.launch.")
                && !name.startsWith("cn.zhizheng.app.")
                && !name.startsWith("cn.zhizheng.demo.");
    }

    private static boolean needsTheServer(Class<?> type) {
        return isAnnotatedFromServer(type)
                || Stream.concat(Stream.of(type.getInterfaces()), superclasses(type))
                        .anyMatch(ProductionBeans::isOfServer)
                || Arrays.stream(type.getDeclaredFields())
                        .filter(ProductionBeans::isInjected)
                        .anyMatch(field -> isOfServer(field.getType()));
    }

    private static Stream<Class<?>> superclasses(Class<?> type) {
        return Stream.iterate(type, ancestor -> ancestor != null, Class::getSuperclass);
    }

    private static boolean isInjected(Field field) {
        return isAnnotatedFrom(field, "jakarta.inject.");
    }

    private static boolean isOfServer(Class<?> type) {
        return SERVER_PACKAGES.stream().anyMatch(type.getName()::startsWith);
    }

    private static boolean isAnnotatedFromServer(Class<?> type) {
        return SERVER_PACKAGES.stream().anyMatch(prefix -> isAnnotatedFrom(type, prefix));
    }

    private static boolean isAnnotatedFrom(AnnotatedElement element, String prefix) {
        return Arrays.stream(element.getAnnotations())
                .map(Annotation::annotationType)
                .anyMatch(annotation -> annotation.getName().startsWith(prefix));
    }
}
