package org.xinfeng.examples.quickstart;

/** The columns of the sample roster, in their order, with the titles that a station would give them. */
enum Column {
    NAME("姓名"),
    IDENTITY("身份证号"),
    SEX("性别"),
    BIRTH("出生日期"),
    VILLAGE("村(居)"),
    HOUSEHOLD("户号"),
    RELATION("与户主关系"),
    CATEGORIES("人员类别"),
    GUARDIAN("监护人"),
    GUARDIAN_RELATION("监护人关系"),
    PHONE("联系电话"),
    ENROLLED("建档日期"),
    GUARDIAN_ABSENT("监护人缺失"),
    GUARDIAN_INCAPABLE("监护人无监护能力"),
    PARENTS_AWAY("父母均外出务工"),
    UNATTENDED("无人照料"),
    SUSPECTED_HARM("疑似受侵害"),
    OUT_OF_SCHOOL("失学辍学"),
    SEVERE_ILLNESS("重病"),
    DISABILITY_GRADE("残疾等级"),
    INCOME("家庭月人均收入"),
    LIVES_ALONE("独居"),
    DISABLED("失能"),
    SELF_CARE_FAILED("生活自理失能项数"),
    RISK_LEVEL("危险性评估等级"),
    STABILITY("病情稳定程度"),
    LAST_CONTACT("最近联系日期");

    final String title;

    Column(String title) {
        this.title = title;
    }
}
