package org.xinfeng.examples.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import org.xinfeng.registry.IdentityNumber;

/**
 * Rosters of people who do not exist, with ten facts each; the same each time. The area of their identity numbers is
 * assigned to no place.
 */
final class SyntheticRoster {

    static final List<String> FACTS =
            List.of("监护人缺失", "监护人无监护能力", "父母均外出务工", "疑似受侵害", "无人照料", "独居", "失学辍学", "重病", "残疾等级", "家庭月人均收入");

    private static final String HEADER = "姓名,身份证号,性别,出生日期,村(居),户号,与户主关系,人员类别,监护人,监护人关系,联系电话,";
    private static final String SURNAMES = "陈林黄张李王吴刘蔡杨许郑谢郭洪詹余邱";
    private static final String GIVEN = "伟芳娜敏静秀英丽强磊军洋勇艳杰娟涛明超霞平刚桂文辉玲建国华梅";
    private static final String UNASSIGNED_AREA = "999999";
    private static final int PER_HOUSEHOLD = 3;
    private static final int PER_DAY_OF_BIRTH = 10;

    private SyntheticRoster() {}

    /** Writes so many people in UTF-8. */
    static void write(Path file, int people) throws IOException {
        Random random = new Random(people);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER + String.join(",", FACTS) + "\r\n");
            for (int i = 0; i < people; i++) {
                out.write(row(i, random));
                out.write("\r\n");
            }
        }
    }

    private static String row(int i, Random random) {
        int household = i / PER_HOUSEHOLD;
        boolean child = i % PER_HOUSEHOLD == 2;
        IdentityNumber identity = identity(i);
        StringBuilder row = new StringBuilder(256);
        row.append(name(random)).append(',');
        row.append(identity.value()).append(',');
        row.append(i % 2 == 0 ? "女" : "男").append(',');
        row.append(identity.birthDate()).append(',');
        row.append(Town.village(household).name()).append(',');
        row.append("H").append(household).append(',');
        row.append(List.of("户主", "配偶", "子女").get(i % PER_HOUSEHOLD)).append(',');
        row.append(child ? "困境儿童" : random.nextInt(4) == 0 ? "特困人员、残疾人" : "低保对象")
                .append(',');
        row.append(child ? name(random) + ",父母," : ",,");
        row.append("1390000").append(String.format("%04d", random.nextInt(10_000)));
        for (int fact = 0; fact < FACTS.size() - 2; fact++) {
            row.append(random.nextInt(4) == 0 ? ",是" : ",否");
        }
        row.append(',').append(1 + random.nextInt(4));
        return row.append(',').append(300 + random.nextInt(1500)).toString();
    }

    static String name(Random random) {
        return "" + SURNAMES.charAt(random.nextInt(SURNAMES.length())) + GIVEN.charAt(random.nextInt(GIVEN.length()))
                + GIVEN.charAt(random.nextInt(GIVEN.length()));
    }

    /** The number of the person at a place; a third of them are children. */
    static IdentityNumber identity(int i) {
        LocalDate first = i % PER_HOUSEHOLD == 2 ? LocalDate.of(2012, 1, 1) : LocalDate.of(1950, 1, 1);
        String day = first.plusDays(i / PER_DAY_OF_BIRTH).format(DateTimeFormatter.BASIC_ISO_DATE);
        String body = UNASSIGNED_AREA + day + String.format("%03d", i % PER_DAY_OF_BIRTH);
        return IdentityNumber.parse(body + IdentityNumber.checkDigit(body));
    }
}
