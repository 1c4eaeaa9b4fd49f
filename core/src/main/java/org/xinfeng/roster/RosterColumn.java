package org.xinfeng.roster;

import java.util.List;
import java.util.Optional;

/** The columns of a roster that describe a person; every other column is a factor by its label or code. */
public enum RosterColumn {
    NAME("姓名", "name"),
    IDENTITY("身份证号", "身份证号码", "公民身份号码", "identity"),
    SEX("性别", "sex"),
    BIRTH("出生日期", "出生年月日", "birth"),
    VILLAGE("村(居)", "村居", "村(社区)", "village"),
    HOUSEHOLD("户号", "household"),
    RELATION("与户主关系", "relation"),
    CATEGORY("人员类别", "category"),
    GUARDIAN("监护人", "监护人姓名", "guardian"),
    GUARDIAN_RELATION("监护人关系", "guardian relation"),
    PHONE("联系电话", "电话", "phone"),
    ENROLLED("建档日期", "enrolled");

    private final List<String> titles;

    RosterColumn(String... titles) {
        this.titles = List.of(titles);
    }

    /** The title that stations use most. */
    public String title() {
        return titles.get(0);
    }

    static Optional<RosterColumn> of(String title) {
        for (RosterColumn column : values()) {
            if (column.titles.stream().anyMatch(CellReader.plain(title)::equalsIgnoreCase)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
