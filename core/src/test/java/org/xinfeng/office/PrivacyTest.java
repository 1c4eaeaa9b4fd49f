package org.xinfeng.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.xinfeng.Xinfeng;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.casework.CareTeam;
import org.xinfeng.casework.Case;
import org.xinfeng.casework.CaseRules;
import org.xinfeng.casework.Closing;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.community.Donation;
import org.xinfeng.community.PartnerLink;
import org.xinfeng.community.RegisteredPartner;
import org.xinfeng.kernel.Cursor;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Personal;
import org.xinfeng.kernel.Shape;
import org.xinfeng.monitoring.AlertRules;
import org.xinfeng.monitoring.Alerts;
import org.xinfeng.pairing.PairingRules;
import org.xinfeng.pairing.Roads;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.SampleReferrals;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.roster.RosterPerson;
import org.xinfeng.rules.Condition;
import org.xinfeng.rules.FactValue;
import org.xinfeng.rules.Factor;
import org.xinfeng.rules.Facts;
import org.xinfeng.rules.Label;
import org.xinfeng.rules.Truth;
import org.xinfeng.rules.When;
import org.xinfeng.staff.Role;
import org.xinfeng.testing.SyntheticIdentity;
import org.xinfeng.visits.Cadence;
import org.xinfeng.visits.DutyKind;
import org.xinfeng.visits.DutyRule;
import org.xinfeng.visits.VisitEntry;

/** No text of a value shows what is personal: every record is made with marks in its personal places, and read. */
class PrivacyTest {

    private static final String MARK = "MARKED";
    private static final LocalDate DAY = LocalDate.of(1987, 6, 5);
    private static final IdentityNumber NUMBER = SyntheticIdentity.of(DAY, 123);
    /** What has rules of its own, or nothing to do with a person. */
    private static final Map<Class<?>, Object> MADE = Map.ofEntries(
            Map.entry(IdentityNumber.class, NUMBER),
            Map.entry(Facts.class, Facts.of(LocalDate.EPOCH, Map.of("a", FactValue.choice(MARK)))),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(Period.class, Period.ofMonths(1)),
            Map.entry(boolean.class, false),
            Map.entry(DateRange.class, DateRange.ofUnboundedEnd(LocalDate.of(2025, 6, 9))),
            Map.entry(Cursor.class, Cursor.before("a")),
            Map.entry(Cadence.class, Cadence.immediate()),
            Map.entry(Factor.class, Factor.yesNo("a", "a", "a")),
            Map.entry(Condition.class, When.yesNo("a").isYes()),
            Map.entry(Progress.class, Progress.NONE),
            Map.entry(PairingRules.class, pairing()),
            Map.entry(CaseRules.class, CaseTown.rules()),
            Map.entry(CaseRules.Scale.class, CaseTown.rules().scales().get(0)),
            Map.entry(CaseRules.Criterion.class, CaseTown.rules().closing().get(0)),
            Map.entry(
                    Closing.Finding.class,
                    new Closing.Finding(
                            CaseTown.rules().closing().get(0),
                            Truth.NO,
                            Optional.of(Closing.Unmet.NO_PLAN),
                            List.of())),
            Map.entry(WorkCalendar.class, WorkCalendar.of(List.of())),
            Map.entry(LocalTime.class, LocalTime.of(9, 0)),
            Map.entry(
                    DutyRule.Owed.class,
                    new DutyRule.Owed(
                            DutyKind.CONTACT, Cadence.immediate(), Role.SOCIAL_WORKER, Optional.empty(), true, 0)),
            Map.entry(VisitEntry.PersonSeen.class, seen()),
            Map.entry(AlertRules.class, Alerts.rules()),
            Map.entry(AlertRules.Hours.class, Alerts.rules().hours().get(0)),
            Map.entry(ReferralRules.class, SampleReferrals.referrals()),
            Map.entry(
                    ReferralRules.Issue.class,
                    SampleReferrals.referrals().issues().get(0)),
            Map.entry(
                    TeamRules.SeatRule.class,
                    SampleReferrals.teams().teams().get(0).seats().get(0)),
            Map.entry(
                    CareTeam.Holder.class,
                    CareTeam.Holder.of(new CareTeam.Outside(
                            MARK, Optional.of(MARK), Optional.of(MARK), Optional.of(CareTeam.Partner.CHARITY)))),
            Map.entry(Donation.Donor.class, Donation.Donor.named(MARK)),
            Map.entry(
                    PartnerLink.class,
                    PartnerLink.of("a", new RegisteredPartner.Id("a"), new Case.Id("a"), LocalDate.of(2025, 6, 9))),
            Map.entry(Roads.class, (Roads) (from, to) -> OptionalInt.empty()));

    private static VisitEntry.PersonSeen seen() {
        VisitEntry.Answer answer =
                new VisitEntry.Answer(new VisitEntry.ItemCode("a"), new VisitEntry.ChoiceCode(MARK), Optional.of(MARK));
        VisitEntry.Assist assist = new VisitEntry.Assist(VisitEntry.AssistKind.HAZARD, Optional.of(MARK));
        return VisitEntry.PersonSeen.met(ResidentId.of("a"), List.of(answer), List.of(assist))
                .learning(List.of(new VisitEntry.Learnt("a", FactValue.choice(MARK))));
    }

    private static PairingRules pairing() {
        return new PairingRules(
                List.of(new PairingRules.Form(new PairingRules.FormCode("a"), new Label("a", "a"), false, 1, 1)),
                List.of(),
                new PairingRules.Reach(0, 1),
                new PairingRules.Weights(0, 0, 0, 0, 0),
                new PairingRules.Penalties(9, 0, 1),
                new PairingRules.Efforts(0, 0, 0, 0, 0),
                18,
                Optional.empty(),
                false);
    }

    /** Not a value: what a unit of work is made of. */
    private static final Set<String> NOT_VALUES = Set.of("Work.class", "Recording$Said.class");

    private static final List<String> PERSONAL = List.of(MARK, DAY.toString(), NUMBER.value());

    @TestFactory
    Stream<DynamicTest> noTextOfAValueShowsWhatIsPersonal() throws Exception {
        List<Class<?>> records = records();
        assertTrue(records.size() > 40, () -> "only " + records.size());
        return records.stream()
                .map(type -> DynamicTest.dynamicTest(type.getName(), () -> {
                    String text = make(type, false).toString();
                    PERSONAL.forEach(secret -> assertFalse(text.contains(secret), text));
                }));
    }

    @Test
    void theMarksAreInThoseValues() throws Exception {
        Set<String> marked = new TreeSet<>();
        for (Class<?> type : records()) {
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.isAnnotationPresent(Personal.class)) {
                    Object value = read(component, make(type, false));
                    marked.add(type.getSimpleName() + "." + component.getName());
                    assertTrue(shows(value), type + "." + component.getName() + " holds no mark: " + value);
                }
            }
        }
        assertTrue(
                marked.containsAll(Set.of(
                        "Person.name",
                        "Fact.value",
                        "DueVisit.name",
                        "TierDecision.note",
                        "Entry.note",
                        "Answer.note",
                        "Worker.name",
                        "RosterPerson.name",
                        "RosterRow.cells")),
                "" + marked);
    }

    private static boolean shows(Object value) {
        if (value instanceof IdentityNumber.Reading.Read read) {
            return read.number().equals(NUMBER);
        }
        if (value instanceof Optional<?> maybe) {
            return shows(maybe.orElseThrow());
        }
        if (value instanceof List<?> list) {
            return shows(list.get(0));
        }
        if (value instanceof Map<?, ?> map) {
            return shows(map.values().iterator().next());
        }
        if (value instanceof IdentityNumber.Reading.Read read) {
            return shows(read.number());
        }
        if (value instanceof RosterPerson.Guardian guardian) {
            return shows(guardian.name());
        }
        String text = value instanceof IdentityNumber number
                ? number.value()
                : value instanceof FactValue fact
                        ? fact.text()
                        : value instanceof org.xinfeng.kernel.Code code ? code.value() : value.toString();
        return value instanceof Enum<?> || PERSONAL.contains(text);
    }

    /** That a column of a stored kind that sounds personal is marked so. */
    @Test
    void whatSoundsPersonalIsMarkedInEveryKind() {
        Set<String> unmarked = new TreeSet<>();
        for (Kind<?, ?> kind : Xinfeng.kinds()) {
            collect(kind.code(), kind.shape().table(), unmarked);
        }
        assertEquals(Set.of("village.name"), unmarked);
    }

    private static void collect(String path, Shape.Table table, Set<String> unmarked) {
        for (Shape.Column column : table.columns()) {
            if (!column.personal() && column.name().matches("(.*\\.)?(name|birth|sex|phone|identity|note|address)")) {
                unmarked.add(path + "." + column.name());
            }
        }
        table.children().forEach(child -> collect(path + "." + child.name(), child.table(), unmarked));
    }

    /** Every record of the features and the desks, as compiled. */
    private static List<Class<?>> records() throws Exception {
        Path root = Path.of(Xinfeng.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<Class<?>> found = new LinkedHashSet<>();
        for (String name : List.of(
                "registry",
                "roster",
                "office",
                "visits",
                "tiering",
                "staff",
                "pairing",
                "volunteering",
                "casework",
                "community",
                "monitoring",
                "monitoring/comparing",
                "agenda")) {
            try (Stream<Path> files = Files.list(root.resolve("org/xinfeng/" + name))) {
                for (Path file : files.sorted().toList()) {
                    String simple = file.getFileName().toString();
                    if (simple.endsWith(".class") && !simple.equals("package-info.class")) {
                        Class<?> type = Class.forName("org.xinfeng." + name.replace('/', '.') + "."
                                + simple.substring(0, simple.length() - 6));
                        if (type.isRecord() && !NOT_VALUES.contains(simple) && isOffered(name, type)) {
                            found.add(type);
                        }
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    /** The solver's own records are no values. */
    private static boolean isOffered(String packageName, Class<?> type) {
        return !List.of("pairing", "agenda").contains(packageName)
                || java.lang.reflect.Modifier.isPublic(type.getModifiers());
    }

    private static Object read(RecordComponent component, Object from) throws Exception {
        component.getAccessor().setAccessible(true);
        return component.getAccessor().invoke(from);
    }

    private static Object make(Class<?> type, boolean personal) throws Exception {
        if (MADE.containsKey(type)) {
            return MADE.get(type);
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(
                    components[i].getGenericType(), personal || components[i].isAnnotationPresent(Personal.class));
        }
        var constructor = type.getDeclaredConstructor(types);
        constructor.setAccessible(true);
        return constructor.newInstance(values);
    }

    private static Object value(Type generic, boolean personal) throws Exception {
        Class<?> raw = raw(generic);
        if (raw == Optional.class) {
            return Optional.of(value(argument(generic, 0), personal));
        }
        if (raw == List.class || raw == java.util.Collection.class) {
            return List.of(value(argument(generic, 0), personal));
        }
        if (raw == Set.class) {
            return Set.of(value(argument(generic, 0), personal));
        }
        if (raw == Map.class) {
            return Map.of(value(argument(generic, 0), personal), value(argument(generic, 1), personal));
        }
        return plain(raw, personal);
    }

    private static Object plain(Class<?> raw, boolean personal) throws Exception {
        if (MADE.containsKey(raw)) {
            return MADE.get(raw);
        } else if (raw == String.class) {
            return personal ? MARK : "a";
        } else if (raw == LocalDate.class) {
            return personal ? DAY : LocalDate.of(2025, 6, 9);
        } else if (raw == FactValue.class) {
            return FactValue.choice(personal ? MARK : "a");
        } else if (raw == int[].class) {
            return new int[8];
        } else if (raw == long[].class) {
            return new long[8];
        } else if (raw.isEnum()) {
            return raw.getEnumConstants()[0];
        } else if (raw.isRecord()) {
            return make(raw, personal);
        } else if (raw.isSealed()) {
            return plain(raw.getPermittedSubclasses()[0], personal);
        }
        throw new IllegalStateException("teach the test to make a " + raw.getName());
    }

    private static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : type instanceof Class<?> plain ? plain : Object.class;
    }

    private static Type argument(Type type, int at) {
        return ((ParameterizedType) type).getActualTypeArguments()[at];
    }
}
