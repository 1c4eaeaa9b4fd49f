package org.xinfeng.referrals;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.xinfeng.calendar.Term;
import org.xinfeng.calendar.WorkCalendar;
import org.xinfeng.kernel.Code;
import org.xinfeng.rules.Citation;
import org.xinfeng.rules.Label;
import org.xinfeng.tiering.Tier;

/**
 * Which department an issue goes to, when it must answer, what may be told about a person, and how long a handover between
 * stations may wait.
 *
 * @param departments the departments there are
 * @param issues what is referred, each with the department it goes to
 * @param items the kinds of data about a person that can be shared, each by itself
 * @param grounds what the law orders or allows to be shared without consent
 * @param ladder who hears of one that is overdue, the nearest first
 * @param settle how long the station has to settle what follows an answer or a refusal
 * @param handover how long the other station has to accept or refuse a resident
 * @param guardianBelow below this age in years only a guardian consents
 */
public record ReferralRules(
        List<Department> departments,
        List<Issue> issues,
        List<Item> items,
        List<Ground> grounds,
        List<Rung> ladder,
        Term settle,
        Term handover,
        int guardianBelow,
        Optional<Citation> citation,
        boolean verified) {

    private static final int OLDEST = 150;

    /** Names a department of the policy, such as {@code education}. */
    public record DepartmentCode(String value) implements Code {

        public DepartmentCode {
            Code.check("department", value);
        }
    }

    /** Names an issue of the policy, such as {@code school-dropout}. */
    public record IssueCode(String value) implements Code {

        public IssueCode {
            Code.check("issue", value);
        }
    }

    /** Names a kind of data about a person; some are the library's own, the others the policy's. */
    public record ItemCode(String value) implements Code {

        /** Name, identity number, birth date, sex: without it nobody knows who is meant. */
        public static final ItemCode IDENTITY = new ItemCode("identity");

        /** The phone number. */
        public static final ItemCode CONTACT = new ItemCode("contact");

        /** The categories the person is in. */
        public static final ItemCode CATEGORIES = new ItemCode("categories");

        /** The tier that counts, and since when. */
        public static final ItemCode TIER = new ItemCode("tier");

        /** What is still open: referrals, visits. */
        public static final ItemCode MATTERS = new ItemCode("matters");

        /** Every fact, also one that no item of the policy names. */
        public static final ItemCode FACTS = new ItemCode("facts");

        public ItemCode {
            Code.check("data item", value);
        }
    }

    /** Names a ground in law. */
    public record GroundCode(String value) implements Code {

        public GroundCode {
            Code.check("ground", value);
        }
    }

    /** Names a step of the ladder. */
    public record RungCode(String value) implements Code {

        public RungCode {
            Code.check("rung", value);
        }
    }

    /** What a department is called. */
    public record Department(DepartmentCode code, Label label) {}

    /**
     * Something found that a department must see to.
     *
     * @param department where it goes
     * @param also where else it can go, if that one refuses or does not answer
     * @param answer how long the department has to answer
     * @param remindBefore how long before that it is reminded
     * @param must when the station must refer it, if it must
     */
    public record Issue(
            IssueCode code,
            Label label,
            DepartmentCode department,
            List<DepartmentCode> also,
            Term answer,
            Term remindBefore,
            Optional<Must> must) {

        public Issue {
            also = List.copyOf(also);
            if (also.contains(department)) {
                throw new IllegalArgumentException(
                        "issue " + code.value() + " names department " + department.value() + " twice");
            }
        }

        public boolean canGoTo(DepartmentCode other) {
            return department.equals(other) || also.contains(other);
        }
    }

    /**
     * That an issue found must be reported to the department (中高风险:发现问题及时报告相关职能部门).
     *
     * @param tiers of the residents for whom it must
     * @param factor the yes-or-no factor whose yes is the issue
     */
    public record Must(List<Tier> tiers, String factor) {

        public Must {
            tiers = List.copyOf(tiers);
            Code.check("factor", factor);
        }
    }

    /**
     * A kind of data that can be shared.
     *
     * @param factors codes of factors, or the first part of several, that belong to it; none for an item of the library's own
     */
    public record Item(ItemCode code, Label label, List<String> factors) {

        public Item {
            factors = List.copyOf(factors);
        }

        /** Whether a fact about a factor belongs to it. */
        public boolean holds(String factor) {
            return code.equals(ItemCode.FACTS)
                    || factors.stream().anyMatch(one -> factor.equals(one) || factor.startsWith(one + "."));
        }
    }

    /**
     * What the law orders or allows to be shared without consent.
     *
     * @param items what may be shared on it
     * @param to departments it may be shared with; none named means any, and another station too
     */
    public record Ground(
            GroundCode code,
            Label label,
            List<ItemCode> items,
            List<DepartmentCode> to,
            Citation citation,
            boolean verified) {

        public Ground {
            items = List.copyOf(items);
            to = List.copyOf(to);
        }

        boolean covers(ItemCode item, Optional<DepartmentCode> receiver) {
            return items.contains(item)
                    && (to.isEmpty() || receiver.filter(to::contains).isPresent());
        }
    }

    /**
     * Who hears of it so long after it should have been settled.
     *
     * @param after how long past the last day in time
     */
    public record Rung(RungCode code, Label label, Term after) {}

    /** @throws IllegalArgumentException if something is there twice, or named but not there */
    public ReferralRules {
        departments = List.copyOf(departments);
        issues = List.copyOf(issues);
        items = List.copyOf(items);
        grounds = List.copyOf(grounds);
        ladder = List.copyOf(ladder);
        Set<String> seen = new HashSet<>();
        departments.forEach(one -> once("department", one.code(), seen));
        issues.forEach(one -> once("issue", one.code(), seen));
        items.forEach(one -> once("item", one.code(), seen));
        grounds.forEach(one -> once("ground", one.code(), seen));
        ladder.forEach(one -> once("rung", one.code(), seen));
        for (Issue issue : issues) {
            known("issue " + issue.code().value(), "department", issue.department(), seen);
            issue.also().forEach(one -> known("issue " + issue.code().value(), "department", one, seen));
        }
        for (Ground ground : grounds) {
            ground.items().forEach(one -> known("ground " + ground.code().value(), "item", one, seen));
            ground.to().forEach(one -> known("ground " + ground.code().value(), "department", one, seen));
        }
        if (guardianBelow < 0 || guardianBelow > OLDEST) {
            throw new IllegalArgumentException(
                    "guardianBelow must be from 0 to " + OLDEST + " years but is " + guardianBelow);
        }
        if (verified && citation.isEmpty()) {
            throw new IllegalArgumentException("what is verified must cite its source");
        }
    }

    private static void once(String what, Code code, Set<String> seen) {
        if (!seen.add(what + " " + code.value())) {
            throw new IllegalArgumentException(what + " " + code.value() + " is there twice");
        }
    }

    private static void known(String by, String what, Code code, Set<String> seen) {
        if (!seen.contains(what + " " + code.value())) {
            throw new IllegalArgumentException(by + " names " + what + " " + code.value() + ", which is not there");
        }
    }

    public Optional<Issue> issue(IssueCode code) {
        return issues.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Item> item(ItemCode code) {
        return items.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<Ground> ground(GroundCode code) {
        return grounds.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** Whether a fact about a factor may go along with some items. */
    public boolean holds(List<ItemCode> shared, String factor) {
        return shared.stream()
                .anyMatch(code -> code.equals(ItemCode.FACTS)
                        || item(code).filter(one -> one.holds(factor)).isPresent());
    }

    /** The highest step of the ladder reached by a day for something that was to be settled by another; empty if none. */
    public Optional<Rung> rung(LocalDate nextBy, LocalDate today, WorkCalendar calendar) {
        Optional<Rung> reached = Optional.empty();
        for (Rung rung : ladder) {
            if (today.isAfter(rung.after().after(nextBy, calendar).day())) {
                reached = Optional.of(rung);
            }
        }
        return reached;
    }
}
