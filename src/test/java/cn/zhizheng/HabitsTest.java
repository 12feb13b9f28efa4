package cn.zhizheng;

import static cn.zhizheng.ArchitectureTest.PRODUCTION;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Calendar;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How a class of the house is written, as far as a machine can tell. */
class HabitsTest {

    private static final int LONGEST_CLASS = 400;
    private static final int MOST_COLLABORATORS = 7;
    private static final Pattern EMPTY_CATCH = Pattern.compile("catch \\([^)]*\\) \\{\\s*}");

    private static final DescribedPredicate<JavaClass> PERSISTENT =
            DescribedPredicate.describe(
                    "are stored",
                    type ->
                            type.isAnnotatedWith(Entity.class)
                                    || type.isAnnotatedWith(Embeddable.class));

    /** One reading of the clock a use case, handed down; tests move it. */
    @Test
    void onlyThePlatformReadsTheMachinesClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("cn.zhizheng.platform.time..")
                .should()
                .callMethodWhere(
                        DescribedPredicate.describe(
                                "reads the machine's clock", HabitsTest::readsTheMachinesClock))
                .check(PRODUCTION);
    }

    /** Two edges excepted: the database's driver and the maker of PDF files know no better. */
    @Test
    void timeIsJavaTime() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "cn.zhizheng.platform.persistence..", "cn.zhizheng.certificate.document..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .check(PRODUCTION);
    }

    @Test
    void entitiesChangeOnlyByTheirOwnMethods() {
        noMethods()
                .that()
                .areDeclaredInClassesThat(PERSISTENT)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .check(PRODUCTION);
        fields().that()
                .areDeclaredInClassesThat(PERSISTENT)
                .and()
                .areNotStatic()
                .should()
                .notBePublic()
                .check(PRODUCTION);
    }

    @Test
    void entitiesAreMadeWholeOrByTheDatabase() {
        classes().that(PERSISTENT).should(haveAHiddenEmptyConstructor()).check(PRODUCTION);
    }

    /** Whatever has a repository is changed by several people at once. */
    @Test
    void aggregateRootsNoticeLostUpdates() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .and(haveARepository())
                .should(
                        condition(
                                "have a @Version",
                                type ->
                                        type.getAllFields().stream()
                                                .anyMatch(f -> f.isAnnotatedWith(Version.class))))
                .check(PRODUCTION);
    }

    @Test
    void enumsAreStoredByName() {
        fields().that()
                .areDeclaredInClassesThat(PERSISTENT)
                .and(
                        DescribedPredicate.<JavaField>describe(
                                "hold an enum",
                                field ->
                                        field.getRawType().isEnum()
                                                && !field.getModifiers()
                                                        .contains(JavaModifier.STATIC)
                                                && !field.isAnnotatedWith(Convert.class)))
                .should(
                        new ArchCondition<>("be @Enumerated(STRING)") {
                            @Override
                            public void check(JavaField field, ConditionEvents events) {
                                var byName =
                                        field.tryGetAnnotationOfType(Enumerated.class)
                                                .map(how -> how.value() == EnumType.STRING)
                                                .orElse(false);
                                events.add(
                                        new SimpleConditionEvent(
                                                field, byName, field.getFullName()));
                            }
                        })
                .check(PRODUCTION);
    }

    /** The first constant is where a life begins. */
    @Test
    void everyStateCanBeReached() {
        var lives = PRODUCTION.stream().filter(HabitsTest::isALife).toList();

        assertThat(lives).isNotEmpty();
        assertThat(lives)
                .allSatisfy(
                        life ->
                                assertThat(reachable(life.reflect().getEnumConstants()))
                                        .as(life.getSimpleName())
                                        .containsExactlyInAnyOrder(
                                                (Object[]) life.reflect().getEnumConstants()));
    }

    @Test
    void classesFitInAHead() {
        assertThat(sources()).isNotEmpty();
        assertThat(sources().stream().filter(source -> linesOf(source) > LONGEST_CLASS)).isEmpty();
    }

    @Test
    void classesNeedFewOthers() {
        classes()
                .should(
                        condition(
                                "have at most " + MOST_COLLABORATORS + " injected collaborators",
                                type -> collaborators(type) <= MOST_COLLABORATORS))
                .check(PRODUCTION);
    }

    @Test
    void nothingIsSwallowed() {
        assertThat(sources().stream().filter(source -> EMPTY_CATCH.matcher(read(source)).find()))
                .isEmpty();
    }

    @Test
    void refusalsHaveNames() {
        GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS.check(PRODUCTION);
        GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PRODUCTION);
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                    owner.getPackageName().startsWith("java.time")
                            && parameters.stream()
                                    .noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "system",
                    "systemUTC",
                    "systemDefaultZone",
                    "tick",
                    "tickMillis",
                    "tickSeconds",
                    "tickMinutes" ->
                    owner.isEquivalentTo(Clock.class);
            default -> false;
        };
    }

    private static ArchCondition<JavaClass> haveAHiddenEmptyConstructor() {
        return condition(
                "have a protected or package-private constructor without parameters",
                type ->
                        type.getConstructors().stream()
                                .filter(made -> made.getRawParameterTypes().isEmpty())
                                .map(made -> made.getModifiers())
                                .anyMatch(
                                        modifiers ->
                                                !modifiers.contains(JavaModifier.PUBLIC)
                                                        && !modifiers.contains(
                                                                JavaModifier.PRIVATE)));
    }

    private static DescribedPredicate<JavaClass> haveARepository() {
        return DescribedPredicate.describe(
                "have a repository",
                type ->
                        PRODUCTION.stream()
                                .anyMatch(
                                        other ->
                                                other.getSimpleName()
                                                        .equals(
                                                                type.getSimpleName()
                                                                        + "Repository")));
    }

    private static boolean isALife(JavaClass type) {
        return type.isEnum() && type.tryGetMethod("successors").isPresent();
    }

    private static Set<Object> reachable(Object[] constants) {
        var reached = new HashSet<Object>();
        var open = new ArrayDeque<Object>(List.of(constants[0]));
        while (!open.isEmpty()) {
            var state = open.pop();
            if (reached.add(state)) {
                open.addAll(successors(state));
            }
        }
        return reached;
    }

    private static Set<?> successors(Object state) {
        try {
            var successors = ((Enum<?>) state).getDeclaringClass().getDeclaredMethod("successors");
            successors.setAccessible(true);
            return (Set<?>) successors.invoke(state);
        } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The clock is a fact and an event an outlet; a collaborator does something for us. */
    private static long collaborators(JavaClass type) {
        var injected =
                type.getFields().stream()
                        .filter(field -> field.isAnnotatedWith(Inject.class))
                        .map(JavaField::getRawType);
        var handedIn =
                type.getConstructors().stream()
                        .filter(made -> made.isAnnotatedWith(Inject.class))
                        .flatMap(made -> made.getRawParameterTypes().stream());
        return Stream.concat(injected, handedIn)
                .filter(other -> !other.isEquivalentTo(Clock.class))
                .filter(other -> !other.isEquivalentTo(Event.class))
                .count();
    }

    private static List<Path> sources() {
        return Stream.of("src/main", "src/demo")
                .map(Path::of)
                .filter(Files::isDirectory)
                .flatMap(HabitsTest::javaFilesIn)
                .toList();
    }

    private static long linesOf(Path source) {
        return read(source).lines().count();
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Path> javaFilesIn(Path directory) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static ArchCondition<JavaClass> condition(
            String description, Predicate<JavaClass> predicate) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                events.add(
                        new SimpleConditionEvent(
                                type,
                                predicate.test(type),
                                type.getName() + " does not " + description));
            }
        };
    }
}
