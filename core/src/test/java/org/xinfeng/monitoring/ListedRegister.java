package org.xinfeng.monitoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.xinfeng.registry.IdentityNumber;
import org.xinfeng.registry.IdentityNumber.Reading;
import org.xinfeng.registry.Sex;
import org.xinfeng.testing.SyntheticIdentity;

/** A register that is a list; with a fault it does one thing that a register must not do. */
final class ListedRegister implements PersonRegister {

    enum Fault {
        NONE,
        GIVES_NO_LINE,
        GIVES_THE_LAST_LINE_AGAIN,
        BEGINS_ANEW,
        SKIPS_ONE_BEHIND_A_PAGE,
        ENDS_WHERE_NOTHING_IS_LEFT_OF_A_PAGE,
        ORDERS_NUMBERS_BY_TEXT,
        GIVES_MORE_THAN_ASKED,
        TAKES_A_LIMIT_OF_NOTHING,
        DOES_NOT_FIND_AN_X,
        FINDS_THE_NEXT_ONE,
        FINDS_AN_OLDER_LINE,
        FINDS_SOMEBODY_ALWAYS
    }

    private final List<RegisteredPerson> lines = new ArrayList<>();
    private final Fault fault;

    ListedRegister(int size, Fault fault) {
        this.fault = fault;
        for (int i = 0; i < (fault == Fault.GIVES_NO_LINE ? 0 : size); i++) {
            lines.add(line(fault == Fault.ORDERS_NUMBERS_BY_TEXT ? Integer.toString(i) : key(i), identity(i)));
        }
    }

    static String key(int i) {
        return String.format(java.util.Locale.ROOT, "%08d", i);
    }

    /** Everybody has a number, but each tenth one has none and each eleventh an old one. */
    private static Optional<Reading> identity(int i) {
        if (i % 10 == 3) {
            return Optional.empty();
        }
        return Optional.of(
                i % 11 == 4 ? IdentityNumber.read("999999650101001") : new Reading.Read(SyntheticIdentity.nth(i)));
    }

    static RegisteredPerson line(String key, Optional<Reading> identity) {
        return new RegisteredPerson(
                RegisterKey.of(key),
                Optional.of("陈某"),
                identity,
                Optional.of(LocalDate.of(1965, 1, 1)),
                Optional.of(Sex.FEMALE),
                Optional.of("东村"),
                Optional.of("东村3号"),
                Optional.of("户0001"),
                Optional.of(LocalDate.of(2024, 2, 29)));
    }

    @Override
    public Optional<RegisteredPerson> find(IdentityNumber number) {
        if (fault == Fault.DOES_NOT_FIND_AN_X && number.value().endsWith("X")) {
            return Optional.empty();
        }
        if (fault == Fault.FINDS_SOMEBODY_ALWAYS) {
            return Optional.of(found(number).orElse(lines.get(0)));
        }
        return found(number);
    }

    private Optional<RegisteredPerson> found(IdentityNumber number) {
        for (int i = 0; i < lines.size(); i++) {
            RegisteredPerson line = lines.get(i);
            if (line.number().equals(Optional.of(number))) {
                return switch (fault) {
                    case FINDS_THE_NEXT_ONE -> Optional.of(lines.get((i + 1) % lines.size()));
                    case FINDS_AN_OLDER_LINE ->
                        Optional.of(new RegisteredPerson(
                                line.key(),
                                Optional.of("陈"),
                                line.identity(),
                                line.birth(),
                                line.sex(),
                                line.village(),
                                line.address(),
                                line.household(),
                                line.asOf()));
                    default -> Optional.of(line);
                };
            }
        }
        return Optional.empty();
    }

    @Override
    public List<RegisteredPerson> after(@Nullable RegisterKey key, int limit) {
        if (limit < 1 && fault != Fault.TAKES_A_LIMIT_OF_NOTHING) {
            throw new IllegalArgumentException("limit must be at least 1 but is " + limit);
        }
        int from = 0;
        for (int i = 0; key != null && fault != Fault.BEGINS_ANEW && i < lines.size(); i++) {
            from = lines.get(i).key().compareTo(key) <= 0 ? i + 1 : from;
        }
        if (key != null && fault == Fault.GIVES_THE_LAST_LINE_AGAIN) {
            from--;
        }
        if (key != null && fault == Fault.ORDERS_NUMBERS_BY_TEXT) {
            from = Integer.parseInt(key.value()) + 1;
        }
        if (key != null && fault == Fault.SKIPS_ONE_BEHIND_A_PAGE) {
            from = Math.min(from + 1, lines.size());
        }
        int more = fault == Fault.GIVES_MORE_THAN_ASKED ? 1 : 0;
        List<RegisteredPerson> page = lines.subList(from, Math.min(lines.size(), from + limit + more));
        if (fault == Fault.ENDS_WHERE_NOTHING_IS_LEFT_OF_A_PAGE) {
            page = page.stream().filter(line -> line.number().isPresent()).toList();
        }
        return List.copyOf(page);
    }
}
