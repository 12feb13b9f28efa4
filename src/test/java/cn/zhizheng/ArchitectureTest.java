package cn.zhizheng;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.INTERFACES;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import cn.zhizheng.platform.security.OpenToEveryone;
import cn.zhizheng.platform.security.RequiresPermission;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * Who may know whom. The table of rooms is the only place where that is decided; a line that stands
 * in the way is changed here, in the open, or kept.
 */
class ArchitectureTest {

    /**
     * Whose doors each room may knock at. A room gets its line together with its first class; what
     * is not named here is not imported.
     */
    private static final Map<String, Set<String>> MAY_IMPORT =
            Map.ofEntries(
                    entry("platform", Set.of()),
                    entry("audit", Set.of("platform")),
                    entry("notification", Set.of("platform")),
                    entry("organisation", Set.of("platform")),
                    entry("people", Set.of("organisation", "notification", "platform")),
                    entry("questionbank", Set.of("people", "organisation", "platform")),
                    entry(
                            "exam",
                            Set.of(
                                    "questionbank",
                                    "people",
                                    "organisation",
                                    "notification",
                                    "platform")),
                    entry(
                            "certificate",
                            Set.of("exam", "people", "organisation", "notification", "platform")),
                    entry(
                            "app",
                            Set.of(
                                    "certificate",
                                    "exam",
                                    "questionbank",
                                    "people",
                                    "organisation",
                                    "notification",
                                    "audit",
                                    "platform")),
                    // Starts the server from outside: imports nothing, and nobody imports it.
                    entry("launch", Set.of()));

    private static final String HOUSE = "cn.zhizheng";

    static final JavaClasses PRODUCTION =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages(HOUSE);

    @Test
    void everyRoomHasItsLineAndEveryLineItsRoom() {
        var rooms =
                PRODUCTION.stream()
                        .map(ArchitectureTest::roomOf)
                        .collect(toCollection(TreeSet::new));

        assertThat(rooms).isEqualTo(new TreeSet<>(MAY_IMPORT.keySet()));
        MAY_IMPORT.forEach(
                (room, allowed) -> assertThat(MAY_IMPORT.keySet()).as(room).containsAll(allowed));
    }

    @Test
    void roomsImportOnlyWhatTheTableAllows() {
        MAY_IMPORT.forEach(
                (room, allowed) ->
                        noClasses()
                                .that()
                                .resideInAPackage(everythingIn(room))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(everythingExcept(room, allowed))
                                .because("the table of rooms does not allow it")
                                .check(PRODUCTION));
    }

    @Test
    void roomsFormNoCircle() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(PRODUCTION);
    }

    /** The platform is a tool box; every other room opens its front door only. */
    @Test
    void strangersSeeOnlyTheDoor() {
        MAY_IMPORT.keySet().stream()
                .filter(room -> !room.equals("platform"))
                .forEach(
                        room ->
                                noClasses()
                                        .that()
                                        .resideOutsideOfPackage(everythingIn(room))
                                        .should()
                                        .dependOnClassesThat(innerOf(room))
                                        .because("only the root package of a room is its door")
                                        .check(PRODUCTION));
    }

    @Test
    void doorsKnowNothingOfWhatIsBehindThem() {
        MAY_IMPORT
                .keySet()
                .forEach(
                        room ->
                                noClasses()
                                        .that()
                                        .resideInAPackage(HOUSE + "." + room)
                                        .should()
                                        .dependOnClassesThat(innerOf(room))
                                        .check(PRODUCTION));
    }

    /** web → application → persistence → domain; application reads domain too. */
    @Test
    void layersLookDownOnly() {
        noLayer("domain", "persistence", "application", "delivery", "web");
        noLayer("persistence", "application", "delivery", "web");
        noLayer("application", "web");
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".*.persistence..")
                .orShould()
                .dependOnClassesThat()
                .areAnnotatedWith(Entity.class)
                .because("a page shows records, it holds no entities")
                .check(everyRoomButThePlatform());
    }

    @Test
    void rulesAreWrittenInPlainJava() {
        classes()
                .that()
                .resideInAPackage(HOUSE + ".*.domain..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(
                                        "java..",
                                        "javax.crypto..",
                                        "jakarta.persistence..",
                                        "jakarta.validation..")
                                .or(resideInAnyPackage(HOUSE + ".*", HOUSE + ".platform.."))
                                .or(resideInAnyPackage(HOUSE + ".*.domain..")))
                .check(PRODUCTION);
    }

    @Test
    void onlyRepositoriesTalkToTheDatabase() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        HOUSE + ".*.persistence..", HOUSE + ".reporting..", HOUSE + ".platform..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(EntityManager.class)
                .check(PRODUCTION);
    }

    @Test
    void onlyPagesKnowFaces() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.faces..", "org.primefaces..")
                .check(PRODUCTION);
    }

    @Test
    void nobodyDependsOnPages() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".*.web..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(HOUSE + ".*.web..")
                .check(PRODUCTION);
    }

    @Test
    void useCasesOwnTheTransaction() {
        var outside = resideOutsideOf("application", "operation");
        noClasses().that(outside).should().beAnnotatedWith(Transactional.class).check(PRODUCTION);
        methods()
                .that()
                .areDeclaredInClassesThat(outside)
                .should()
                .notBeAnnotatedWith(Transactional.class)
                .check(PRODUCTION);
    }

    /** Deny by default: who needs no permission says why (SEC-14). */
    @Test
    void everyUseCaseSaysWhoMay() {
        classes()
                .that()
                .resideInAPackage(HOUSE + ".*.application..")
                .and(areBeans())
                .should(sayWhoMay())
                .check(PRODUCTION);
    }

    @Test
    void interfacesPayRent() {
        classes()
                .that(INTERFACES)
                .and()
                .areNotAnnotations()
                .and()
                .resideOutsideOfPackages(HOUSE + ".*")
                .should(haveMoreThanOneImplementer())
                .allowEmptyShould(true)
                .check(PRODUCTION);
    }

    private static void noLayer(String layer, String... above) {
        noClasses()
                .that()
                .resideInAPackage(HOUSE + ".*." + layer + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Arrays.stream(above)
                                .map(upper -> HOUSE + ".*." + upper + "..")
                                .toArray(String[]::new))
                .check(everyRoomButThePlatform());
    }

    private static JavaClasses everyRoomButThePlatform() {
        return PRODUCTION.that(
                is("outside of the platform", type -> !roomOf(type).equals("platform")));
    }

    private static String roomOf(JavaClass type) {
        var name = type.getPackageName();
        assertThat(name).as("classes live in rooms").startsWith(HOUSE + ".");
        return name.substring(HOUSE.length() + 1).split("\\.")[0];
    }

    private static String everythingIn(String room) {
        return HOUSE + "." + room + "..";
    }

    private static String[] everythingExcept(String room, Set<String> allowed) {
        return MAY_IMPORT.keySet().stream()
                .filter(other -> !other.equals(room) && !allowed.contains(other))
                .map(ArchitectureTest::everythingIn)
                .toArray(String[]::new);
    }

    private static DescribedPredicate<JavaClass> innerOf(String room) {
        return is(
                "are behind the door of " + room,
                type -> type.getPackageName().startsWith(HOUSE + "." + room + "."));
    }

    private static DescribedPredicate<JavaClass> resideOutsideOf(String... packages) {
        return is(
                "reside outside of " + String.join(", ", packages),
                type -> {
                    var parts = Set.of(type.getPackageName().split("\\."));
                    return Arrays.stream(packages).noneMatch(parts::contains);
                });
    }

    private static DescribedPredicate<JavaClass> areBeans() {
        return is(
                "are beans",
                type ->
                        type.getAnnotations().stream()
                                .anyMatch(
                                        annotation ->
                                                annotation
                                                        .getRawType()
                                                        .getPackageName()
                                                        .equals("jakarta.enterprise.context")));
    }

    private static ArchCondition<JavaClass> sayWhoMay() {
        return condition(
                "carry @RequiresPermission or @OpenToEveryone",
                type ->
                        type.isAnnotatedWith(OpenToEveryone.class)
                                || type.isAnnotatedWith(RequiresPermission.class)
                                || type.getMethods().stream()
                                        .filter(
                                                method ->
                                                        method.getModifiers()
                                                                .contains(JavaModifier.PUBLIC))
                                        .allMatch(
                                                method ->
                                                        method.isAnnotatedWith(
                                                                RequiresPermission.class)));
    }

    private static ArchCondition<JavaClass> haveMoreThanOneImplementer() {
        return condition(
                "have more than one implementer",
                type ->
                        type.getAllSubclasses().stream().filter(sub -> !sub.isInterface()).count()
                                != 1);
    }

    private static DescribedPredicate<JavaClass> is(
            String description, Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static ArchCondition<JavaClass> condition(
            String description, Predicate<JavaClass> predicate) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                var satisfied = predicate.test(type);
                var verb = satisfied ? " does " : " does not ";
                events.add(
                        new SimpleConditionEvent(
                                type, satisfied, type.getName() + verb + description));
            }
        };
    }
}
