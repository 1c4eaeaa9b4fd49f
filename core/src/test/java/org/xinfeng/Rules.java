package org.xinfeng;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** The rules of the architecture besides the floors. */
final class Rules {

    static final int MOST_METHODS_OF_A_PORT = 5;
    static final int MOST_TYPES_OF_A_PACKAGE = 20;

    /** What a caller of core may have to know: the JDK, core itself and the annotations for nullness. */
    private static final List<String> KNOWN_TO_CALLERS = List.of("java.", "org.xinfeng.", "org.jspecify.");

    private static final Set<Class<?>> CLOCKS =
            Set.of(Clock.class, InstantSource.class, System.class, ZoneId.class, TimeZone.class, Calendar.class);
    private static final Set<String> READS_OF_THE_MACHINE = Set.of(
            "system",
            "systemUTC",
            "systemDefaultZone",
            "tickSeconds",
            "tickMinutes",
            "tickMillis",
            "currentTimeMillis",
            "systemDefault",
            "getDefault",
            "getInstance");

    private Rules() {}

    static ArchRule noPackageCycles() {
        return slices().assignedFrom(new ByPackage()).should().beFreeOfCycles().allowEmptyShould(true);
    }

    static ArchRule publicTypesAreOfTheFourKinds() {
        return classes()
                .should(condition("be a value, a sealed outcome, a final class or a port if public", (type, report) -> {
                    boolean known = type.isRecord()
                            || type.isEnum()
                            || type.isInterface()
                            || type.getModifiers().contains(JavaModifier.FINAL)
                            || type.isAssignableTo(Throwable.class)
                            || type.reflect().isSealed();
                    if (isPublic(type) && !known) {
                        report.accept(type.getName()
                                + " is public, but neither a record, an enum, a final or sealed class, an "
                                + "exception nor an interface");
                    }
                }));
    }

    static ArchRule portsAreNarrow() {
        return classes().should(condition("have few abstract methods if a port", (type, report) -> {
            if (isPublic(type)
                    && type.isInterface()
                    && !type.isAnnotation()
                    && !type.reflect().isSealed()) {
                Set<String> methods = abstractMethods(type.reflect());
                if (methods.size() > MOST_METHODS_OF_A_PORT) {
                    report.accept(type.getName() + " has " + methods.size() + " abstract methods: " + methods);
                }
            }
        }));
    }

    static ArchRule signaturesNameWhatCallersKnow() {
        return classes().should(condition("name only what callers know in public signatures", (type, report) -> {
            if (!isPublic(type)) {
                return;
            }
            foreign(Stream.concat(type.getSuperclass().stream(), type.getInterfaces().stream()))
                    .forEach(name -> report.accept(type.getName() + " is a " + name));
            foreign(type.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream()))
                    .forEach(name -> report.accept(type.getName() + " is bounded by " + name));
            for (JavaField field : type.getFields()) {
                if (isOffered(field)) {
                    foreign(Stream.of(field.getType()))
                            .forEach(name -> report.accept(field.getFullName() + " is a " + name));
                }
            }
            for (JavaCodeUnit unit : type.getCodeUnits()) {
                if (isOffered(unit)) {
                    foreign(typesOf(unit)).forEach(name -> report.accept(unit.getFullName() + " names " + name));
                }
            }
        }));
    }

    static ArchRule timeComesIn() {
        return classes().should(condition("be given the time", (type, report) -> {
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                if (access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget target && readsTheMachine(target)) {
                    report.accept(access.getDescription());
                }
            }
        }));
    }

    static ArchRule coreIsSilent() {
        return classes().should(condition("neither log nor print", (type, report) -> {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> isLogging(arrow.getTargetClass().getPackageName()))
                    .forEach(arrow -> report.accept(arrow.getDescription()));
            for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                AccessTarget target = access.getTarget();
                boolean stream = target.getOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err", "getLogger").contains(target.getName());
                boolean trace = target.getName().equals("printStackTrace")
                        && target instanceof AccessTarget.CodeUnitAccessTarget unit
                        && unit.getRawParameterTypes().isEmpty();
                if (stream || trace) {
                    report.accept(access.getDescription());
                }
            }
        }));
    }

    static ArchRule packagesAreNullMarked() {
        return all(packages())
                .should(condition("have a package-info with @NullMarked", (unit, report) -> {
                    if (!unit.isAnnotatedWith(NullMarked.class)) {
                        report.accept(unit.getName() + " has no package-info with @NullMarked");
                    }
                }))
                .allowEmptyShould(true);
    }

    static ArchRule packagesAreSmall(int most) {
        return all(packages())
                .should(condition("have few public types", (unit, report) -> {
                    List<String> types = unit.getClasses().stream()
                            .filter(type -> type.isTopLevelClass() && !type.isArray() && isPublic(type))
                            .map(JavaClass::getSimpleName)
                            .sorted()
                            .toList();
                    if (types.size() > most) {
                        report.accept(unit.getName() + " has " + types.size() + " public types, more than " + most
                                + ": " + types);
                    }
                }))
                .allowEmptyShould(true);
    }

    private static boolean readsTheMachine(AccessTarget.CodeUnitAccessTarget target) {
        JavaClass owner = target.getOwner();
        List<JavaClass> parameters = target.getRawParameterTypes();
        if (target.getName().equals("now") && owner.getPackageName().startsWith("java.time")) {
            return parameters.stream().noneMatch(given -> given.isAssignableTo(InstantSource.class));
        }
        if (owner.isEquivalentTo(Date.class)) {
            return target.getName().equals("<init>") && parameters.isEmpty();
        }
        return READS_OF_THE_MACHINE.contains(target.getName())
                && CLOCKS.stream().anyMatch(owner::isEquivalentTo);
    }

    private static boolean isLogging(String name) {
        return Stream.of("java.util.logging", "org.slf4j", "org.apache.logging", "org.apache.commons.logging")
                .anyMatch(known -> name.equals(known) || name.startsWith(known + "."));
    }

    private static Set<String> abstractMethods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && !isOfObject(method))
                .map(method -> method.getName() + Arrays.toString(method.getParameterTypes()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static boolean isOfObject(Method method) {
        return Arrays.stream(Object.class.getMethods())
                .anyMatch(own -> own.getName().equals(method.getName())
                        && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
    }

    private static Stream<JavaType> typesOf(JavaCodeUnit unit) {
        Stream<JavaType> named = Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        Stream<JavaType> bounds =
                unit.getTypeParameters().stream().flatMap(parameter -> parameter.getUpperBounds().stream());
        return Stream.of(named, bounds, unit.getExceptionTypes().stream().map(type -> (JavaType) type))
                .flatMap(types -> types);
    }

    private static Stream<String> foreign(Stream<? extends JavaType> types) {
        return types.flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaClass::getBaseComponentType)
                .filter(type -> !type.isPrimitive()
                        && KNOWN_TO_CALLERS.stream()
                                .noneMatch(known -> type.getName().startsWith(known)))
                .map(JavaClass::getName)
                .distinct();
    }

    private static boolean isOffered(JavaMember member) {
        Set<JavaModifier> modifiers = member.getModifiers();
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    /** Public, and so is everything around it. */
    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(Rules::isPublic).orElse(true);
    }

    private static ClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                Set<JavaPackage> packages = new LinkedHashSet<>();
                classes.forEach(type -> packages.add(type.getPackage()));
                return packages;
            }
        };
    }

    private static <T> ArchCondition<T> condition(String description, BiConsumer<T, Consumer<String>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, message -> events.add(SimpleConditionEvent.violated(item, message)));
            }
        };
    }

    private static final class ByPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("org.xinfeng")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }

        @Override
        public String getDescription() {
            return "packages";
        }
    }
}
