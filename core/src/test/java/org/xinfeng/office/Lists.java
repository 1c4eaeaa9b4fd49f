package org.xinfeng.office;

import java.time.LocalDate;
import org.xinfeng.roster.Rows;
import org.xinfeng.testing.SyntheticIdentity;

/** Rosters as the villages send them. */
final class Lists {

    static final String HEADER = "姓名|身份证号|出生日期|村(居)|人员类别|户号|与户主关系|监护人|监护人关系|联系电话|监护缺失|疑似伤害";

    private Lists() {}

    static Rows empty() {
        return Rows.under(HEADER);
    }

    /** The row of a child with a number, who is the {@code n}-th. */
    static String child(int n) {
        return child(n, "东村", "H" + n / 2, "", "", "否", "否");
    }

    static String child(
            int n, String village, String household, String relation, String guardian, String absent, String harm) {
        String number = SyntheticIdentity.of(LocalDate.of(2015, 1, 1).plusDays(n / 1000), n % 1000)
                .value();
        return String.join("|", "某某", number, "", village, "留守儿童", household, relation, guardian, "", "", absent, harm);
    }

    /** The row of a child without a number. */
    static String unnumbered(String name, String birth, String harm) {
        return String.join("|", name, "", birth, "东村", "留守儿童", "", "", "", "", "", "", harm);
    }
}
