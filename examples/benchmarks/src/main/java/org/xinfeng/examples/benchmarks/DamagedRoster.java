package org.xinfeng.examples.benchmarks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.monitoring.RegisterKey;
import org.xinfeng.monitoring.RegisteredPerson;
import org.xinfeng.monitoring.comparing.KnownPerson;
import org.xinfeng.registry.ResidentId;
import org.xinfeng.registry.Sex;
import org.xinfeng.registry.Village;
import org.xinfeng.registry.VillageId;

/**
 * People without a number on file, and a list that has nine of ten of them and as many strangers as it lacks, in which each of
 * name, sex, birth date and village is damaged in 8 % of the lines: a homophone or a look-alike character, swapped order, day
 * and month exchanged, one digit off, or empty. The same each time.
 *
 * <p>What sounds or looks alike here is written down by hand, apart from what the library takes for it.
 */
final class DamagedRoster {

    private static final double DAMAGED = 0.08;
    private static final int PER_VILLAGE = 113;
    private static final String SURNAMES = "陈林黄张李王吴刘蔡杨许郑谢郭洪詹余邱曾朱沈徐何罗高叶苏庄江吕";
    private static final String[] GIVEN = {
        "伟维威", "芳方", "娜那", "敏闽", "静靖", "秀绣", "英瑛", "丽莉利", "强蔷", "磊垒", "军君均", "洋扬阳", "勇永", "艳燕", "杰洁", "娟鹃", "涛滔", "明名铭",
        "超钞", "霞侠", "平萍", "刚钢", "桂贵", "文雯", "辉晖", "玲铃", "建健", "国帼", "华花", "梅玫", "海每", "清青请", "婷停", "志至", "宏洪鸿", "玉王",
        "未末", "己已", "兰蓝", "荣容", "金全", "木本", "春椿", "云芸", "龙隆", "生升", "福富", "林琳", "东冬", "凤风", "宇字", "晓小", "红宏", "珍真",
        "顺舜", "和禾", "义艺", "仁人", "德得", "民敏"
    };
    private static final String[] PLACES = {"东山", "西坑", "上葵", "下葵", "三渡", "九村", "丰田", "杨康", "葵坪", "扬梅"};
    private static final String[] ENDS = {"村", "社区"};

    private final SplittableRandom random;
    private final List<KnownPerson> people = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final List<Village> villages = new ArrayList<>();

    /** A line, who it is, and what was done to it. */
    record Line(RegisteredPerson person, Optional<ResidentId> truth, String damage) {}

    DamagedRoster(int size, long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < Math.min(PLACES.length * ENDS.length, size / PER_VILLAGE + 1); i++) {
            villages.add(new Village(
                    new VillageId("v" + i),
                    PLACES[i % PLACES.length] + ENDS[i / PLACES.length],
                    Optional.empty(),
                    DateRange.ofUnboundedEnd(LocalDate.of(2020, 1, 1))));
        }
        for (int i = 0; i < size; i++) {
            people.add(person(i));
        }
        for (int i = 0; i < size; i++) {
            lines.add(
                    i % 10 == 0 ? line(i, person(size + i), Optional.empty()) : line(i, people.get(i), people.get(i)));
        }
    }

    List<KnownPerson> people() {
        return people;
    }

    List<Line> lines() {
        return lines;
    }

    List<Village> villages() {
        return villages;
    }

    private KnownPerson person(int i) {
        StringBuilder name = new StringBuilder();
        name.append(SURNAMES.charAt((int) (SURNAMES.length() * Math.pow(random.nextDouble(), 2))));
        for (int c = 0; c < (random.nextInt(5) == 0 ? 1 : 2); c++) {
            String group = GIVEN[random.nextInt(GIVEN.length)];
            name.append(group.charAt(random.nextInt(group.length())));
        }
        return new KnownPerson(
                new ResidentId("r" + i),
                true,
                true,
                name.toString(),
                Optional.empty(),
                Optional.of(LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000))),
                Optional.of(random.nextBoolean() ? Sex.MALE : Sex.FEMALE),
                villages.get(random.nextInt(villages.size())).id());
    }

    private Line line(int i, KnownPerson person, KnownPerson truth) {
        return line(i, person, Optional.of(truth.id()));
    }

    private Line line(int i, KnownPerson person, Optional<ResidentId> truth) {
        StringBuilder damage = new StringBuilder();
        Optional<String> name = Optional.of(person.name());
        if (isDamaged(damage, "name")) {
            name = damagedName(person.name());
        }
        Optional<LocalDate> birth = person.birth();
        if (isDamaged(damage, "birth")) {
            birth = damagedDate(person.birth().orElseThrow());
        }
        Optional<Sex> sex = person.sex();
        if (isDamaged(damage, "sex")) {
            sex = random.nextBoolean()
                    ? Optional.empty()
                    : Optional.of(sex.orElseThrow() == Sex.MALE ? Sex.FEMALE : Sex.MALE);
        }
        String village = villages.get(Integer.parseInt(person.village().value().substring(1)))
                .name();
        Optional<String> words = Optional.of(village);
        if (isDamaged(damage, "village")) {
            words = damagedVillage(village);
        }
        return new Line(
                new RegisteredPerson(
                        RegisterKey.of("l" + i),
                        name,
                        Optional.empty(),
                        birth,
                        sex,
                        words,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                truth,
                damage.toString().strip());
    }

    private boolean isDamaged(StringBuilder damage, String field) {
        boolean damaged = random.nextDouble() < DAMAGED;
        damage.append(damaged ? " " + field : "");
        return damaged;
    }

    private Optional<String> damagedName(String name) {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(
                        name.length() == 2
                                ? "" + name.charAt(1) + name.charAt(0)
                                : "" + name.charAt(0) + name.charAt(2) + name.charAt(1));
            default -> Optional.of(mistaken(name, 1 + random.nextInt(name.length() - 1)));
        };
    }

    /** The name with another of the characters that are taken for the one at a place. */
    private String mistaken(String name, int at) {
        for (String group : GIVEN) {
            int which = group.indexOf(name.charAt(at));
            if (which >= 0 && group.length() > 1) {
                char other = group.charAt((which + 1) % group.length());
                return name.substring(0, at) + other + name.substring(at + 1);
            }
        }
        throw new IllegalStateException("a character without another");
    }

    private Optional<LocalDate> damagedDate(LocalDate date) {
        int way = random.nextInt(3);
        if (way == 0) {
            return Optional.empty();
        }
        if (way == 1 && date.getDayOfMonth() <= 12 && date.getDayOfMonth() != date.getMonthValue()) {
            return Optional.of(LocalDate.of(date.getYear(), date.getDayOfMonth(), date.getMonthValue()));
        }
        StringBuilder digits = new StringBuilder(date.toString().replace("-", ""));
        while (true) {
            int at = 2 + random.nextInt(6);
            char before = digits.charAt(at);
            digits.setCharAt(at, (char) ('0' + random.nextInt(10)));
            try {
                LocalDate other = LocalDate.parse(digits, java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
                if (!other.equals(date)) {
                    return Optional.of(other);
                }
            } catch (DateTimeException e) {
                // no date: another digit
            }
            digits.setCharAt(at, before);
        }
    }

    private Optional<String> damagedVillage(String village) {
        return switch (random.nextInt(3)) {
            case 0 -> Optional.empty();
            case 1 ->
                Optional.of(village.replace('坑', '吭')
                        .replace('葵', '癸')
                        .replace('渡', '度')
                        .replace('村', '寸')
                        .replace('社', '杜')
                        .replace('康', '糠'));
            default -> Optional.of("" + village.charAt(1) + village.charAt(0) + village.substring(2));
        };
    }
}
