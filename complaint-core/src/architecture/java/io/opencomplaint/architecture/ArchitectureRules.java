package io.opencomplaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaStaticInitializer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** What holds for the main code of every module. Each rule has a fixture in complaint-core that it must refuse. */
final class ArchitectureRules {
    static final String NO_CYCLES = "no cycles between packages";
    static final String ARROWS_DOWN = "no room depends on one above it";
    static final String KNOWN_ROOMS = "every room is in the house";
    static final String NO_HIDDEN_TIME = "no clock, zone or sleep of the machine";
    static final String NO_MUTABLE_STATICS = "no static field that can change";
    static final String PACKAGE_NAMES = "packages are named for what they do";
    static final String REGEX_CONSTANTS = "regular expressions are constants, which can be listed";
    static final String TYPE_NAMES = "types are named for what they are";

    private static final Set<String> MACHINE_TIME = Set.of(
            "java.time.ZoneId.systemDefault",
            "java.time.Clock.systemDefaultZone",
            "java.lang.Thread.sleep",
            "java.lang.System.currentTimeMillis",
            "java.util.TimeZone.getDefault",
            "java.util.Calendar.getInstance");

    private static final Set<String> REGEX_CALLS = Set.of(
            "java.lang.String.matches",
            "java.lang.String.replaceAll",
            "java.lang.String.replaceFirst",
            "java.util.regex.Pattern.matches",
            "java.util.regex.Pattern.compile");

    /** Its expressions are in the schema of policy files and listed from there. */
    private static final String SCHEMA_FORMS = House.ROOT + ".policy.file.Forms";

    private ArchitectureRules() {}

    static Map<String, ArchRule> all() {
        return Map.of(
                NO_CYCLES,
                        slices().matching(House.ROOT + ".(**)")
                                .should()
                                .beFreeOfCycles()
                                .allowEmptyShould(true),
                ARROWS_DOWN, rule(arrowsDown()),
                KNOWN_ROOMS, rule(knownRooms()),
                NO_HIDDEN_TIME, rule(noHiddenTime()),
                NO_MUTABLE_STATICS,
                        fields().that().areStatic().should().beFinal().allowEmptyShould(true),
                PACKAGE_NAMES,
                        classes()
                                .should()
                                .resideOutsideOfPackages(
                                        "..util..", "..common..", "..impl..", "..helper..", "..dto..", "..exceptions..")
                                .allowEmptyShould(true),
                REGEX_CONSTANTS, rule(regexConstants()),
                TYPE_NAMES,
                        classes()
                                .should()
                                .haveNameNotMatching(".*(Manager|Processor|Impl|Utils?)")
                                .andShould()
                                .haveNameNotMatching(".*[.$]Abstract[^.$]*")
                                .allowEmptyShould(true));
    }

    private static ArchRule rule(ArchCondition<JavaClass> condition) {
        return classes().should(condition).allowEmptyShould(true);
    }

    private static ArchCondition<JavaClass> arrowsDown() {
        return new ArchCondition<>("depend only on rooms below") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                House.floor(type).ifPresent(floor -> type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> House.floor(arrow.getTargetClass())
                                .filter(target -> target < floor)
                                .isPresent())
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription()))));
            }
        };
    }

    private static ArchCondition<JavaClass> knownRooms() {
        return new ArchCondition<>("be in a room of the house") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!House.knows(type.getPackageName())) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " is in no room of the house"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> noHiddenTime() {
        return new ArchCondition<>("take time and zone from their caller") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAccessesFromSelf().stream()
                        .filter(ArchitectureRules::readsTheMachine)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> regexConstants() {
        return new ArchCondition<>("compile each regular expression once, into a constant") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getMethodCallsFromSelf().stream()
                        .filter(call ->
                                REGEX_CALLS.contains(call.getTargetOwner().getName() + "." + call.getName()))
                        .filter(call -> !call.getName().equals("compile")
                                || !call.getOrigin().getName().equals(JavaStaticInitializer.STATIC_INITIALIZER_NAME))
                        .filter(call -> !call.getOriginOwner().getName().equals(SCHEMA_FORMS))
                        .forEach(call -> events.add(SimpleConditionEvent.violated(type, call.getDescription())));
            }
        };
    }

    private static boolean readsTheMachine(JavaAccess<?> access) {
        if (!(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String owner = target.getOwner().getName();
        String name = owner + "." + target.getName();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return MACHINE_TIME.contains(name)
                || (owner.startsWith("java.time.") && target.getName().equals("now") && !clockGiven)
                || (name.equals("java.util.Date.<init>")
                        && target.getRawParameterTypes().isEmpty());
    }
}
