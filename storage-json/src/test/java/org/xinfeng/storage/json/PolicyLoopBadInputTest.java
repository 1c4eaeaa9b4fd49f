package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xinfeng.policy.PolicyProblem;

/** A mistake in a section of the closed loop is told once, with its place, its cause and its cure; without it the pack is read. */
class PolicyLoopBadInputTest {

    @TempDir
    private Path directory;

    private static String good(String section) {
        String text = switch (section) {
            case "alerts" -> PolicyText.packWithAlerts();
            case "cases" -> PolicyText.packWithCases();
            case "rounds", "suspension" -> PolicyText.packWithRounds();
            default -> PolicyReferralsTest.SMALL;
        };
        return text.replaceAll("\n\\s*", " ");
    }

    /** Reads a pack, and where it is whole also binds it. */
    private void read(String section, String text) {
        Path file = PolicyText.write(directory, "town.json", text);
        JsonPolicies.pack(file);
        if (!good(section).contains("example.loop")) {
            JsonPolicies.read(file).on(LocalDate.of(2026, 6, 1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"alerts", "cases", "referrals", "teams", "rounds", "suspension"})
    void theSectionIsReadAsItIsInTheGuide(String section) {
        String text = good(section);
        assertTrue(text.contains("\"" + section + "\""));
        read(section, text);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        # section | what | instead of | is written | place | cause | cure
        alerts | a misspelt key | "onTier": "harm.minor" | "onTiers": "harm.minor" | /alerts/onTiers | the key "onTiers" is not known here | did you mean "onTier"?
        alerts | a cause twice | "code": "income.drop" | "code": "harm.minor" | /alerts/causes/1 | "harm.minor" is there twice | give it another name
        alerts | a code with a blank | "code": "income.drop" | "code": "income drop" | /alerts/causes/1/code | "income drop" is not a code | without blanks
        alerts | an unknown urgency | "en": "income fell"}, "urgency": "ROUTINE" | "en": "income fell"}, "urgency": "ROUTINES" | /alerts/causes/1/urgency | "ROUTINES" is not one of them | did you mean "ROUTINE"?
        alerts | a limit missing | "assign": 30, "visit": 240 | "visit": 240 | /alerts/clocks/0/limits | the key "assign" is missing | add it
        alerts | a limit below nothing | "assign": 30 | "assign": -1 | /alerts/clocks/0/limits | assign must be from 0 to | correct it
        alerts | a text for a number | "assign": 30 | "assign": "30" | /alerts/clocks/0/limits/assign | it is a text | without quotes
        alerts | immediate by working hours | "counted": "ROUND_THE_CLOCK" | "counted": "WORKING_HOURS" | /alerts/clocks/0 | IMMEDIATE must be counted ROUND_THE_CLOCK | correct it
        alerts | a clock twice | "urgency": "PRESSING", "counted" | "urgency": "ROUTINE", "counted" | /alerts/clocks/2 | "ROUTINE" is there twice | leave one out
        alerts | a rung before it is due | {"after": 0, | {"after": -1, | /alerts/clocks/0/ladder/0 | after must be from 0 to 527040 but is -1 | correct it
        alerts | a ladder that does not rise | {"after": 120, | {"after": 0, | /alerts/clocks/0 | rung 2 is not after rung 1 | correct it
        alerts | a time of day that is not | "from": "08:30" | "from": "8h30" | /alerts/hours/0/from | "8h30" is not a time of day | such as 08:30
        alerts | hours upside down | "to": "12:00" | "to": "08:00" | /alerts/hours/0 | hours must begin before they end | correct it
        alerts | hours that overlap | "from": "14:30" | "from": "11:30" | /alerts | hours must be in order and apart | correct it
        alerts | negative days | "mergeDays": 14 | "mergeDays": -1 | /alerts | mergeDays must be from 0 to 366 but is -1 | correct it
        alerts | a cause that is not listed | "en": "income falls"}, "cause": "income.drop" | "en": "income falls"}, "cause": "income.fall" | /alerts | the cause income.fall is not in the list | correct it
        alerts | an unknown direction | "moves": "FALLS" | "moves": "DROPS" | /alerts/changes/0/when/moves | "DROPS" is not one of them | RISES, FALLS, EITHER
        alerts | a move of nothing | , "percent": 30, "amount": 100000 |  | /alerts/changes/0 | percent or amount must say how far income.monthly moves | correct it
        alerts | no value | "becomes": ["yes"] | "becomes": [] | /alerts/changes/1/when/becomes | there is no value in it | at least one
        alerts | an unknown event | "household": "DIED" | "household": "MARRIED" | /alerts/changes/2/when/household | "MARRIED" is not one of them | DIED, LEFT, JOINED, GUARDIAN
        alerts | a factor beside a household | "household": "DIED" | "household": "DIED", "factor": "living.alone" | /alerts/changes/2/when/factor | the key "factor" is not known here | use household
        alerts | no attempt | "failed": 3 | "failed": 0 | /alerts/attempts | failed must be from 1 to 100 visits but is 0 | correct it
        cases | a misspelt key | "reviewOtherwise" | "reviewsOtherwise" | /cases/reviewsOtherwise | the key "reviewsOtherwise" is not known here | did you mean "reviewOtherwise"?
        cases | an unknown assist | "kind": "URGENT", "within" | "kind": "URGENTLY", "within" | /cases/assists/0/kind | "URGENTLY" is not one of them | did you mean "URGENT"?
        cases | a time without a unit | "within": "P3D" | "within": "3" | /cases/assists/0/within | "3" is not a time | such as P14D
        cases | a review twice | "reviews": [ | "reviews": [{"tier": "RED", "every": "P2M"}, | /cases/reviews/1 | "RED" is there twice | leave one out
        cases | an unknown dimension | "dimension": "LIVING" | "dimension": "HOUSING" | /cases/scales/1/dimension | "HOUSING" is not one of them | ECONOMIC, LIVING
        referrals | a misspelt key | "ladder" | "ladders" | /referrals/ladders | the key "ladders" is not known here | did you mean "ladder"?
        referrals | a department that is not there | "department": "education" | "department": "school" | /referrals | issue dropout names department school, which is not there | correct it
        referrals | a department twice | "departments": [ | "departments": [{"code": "education", "label": {"zh": "教", "en": "e"}}, | /referrals/departments/1 | "education" is there twice | leave one out
        referrals | a term in two ways | "answer": {"workdays": 5} | "answer": {"workdays": 5, "days": 5} | /referrals/issues/0/answer | it names not one of days and workdays | {"workdays": 5} or {"days": 7}
        referrals | a term of nothing | "handover": {"days": 15} | "handover": {"days": 0} | /referrals/handover | a term must be from 1 to 1000 days but is 0 | correct it
        referrals | no term | "settle": {"workdays": 3} | "settle": {} | /referrals/settle | it names not one of days and workdays | {"workdays": 5} or {"days": 7}
        referrals | a must in no tier | "tiers": ["YELLOW"] | "tiers": [] | /referrals/issues/0/must/tiers | there is no tier in it | at least one
        referrals | a ground of no known item | "items": ["schooling"] | "items": ["health"] | /referrals | ground report names item health, which is not there | correct it
        referrals | a ground to nobody known | "to": ["education"] | "to": ["school"] | /referrals | ground report names department school, which is not there | correct it
        referrals | an age below nothing | "guardianBelow": 14 | "guardianBelow": -1 | /referrals | guardianBelow must be from 0 to 150 years but is -1 | correct it
        teams | a seat that nobody may hold | "workers": ["social-worker"], "outside": true | "workers": [], "outside": false | /teams/0/seats/0 | nobody may hold seat police | correct it
        teams | no category | "categories": ["smd"] | "categories": [] | /teams/0/categories | there is no category in it | at least one
        teams | a code with a blank | "code": "police" | "code": "the police" | /teams/0/seats/0/code | "the police" is not a code | without blanks
        teams | a word for true | "required": true | "required": "yes" | /teams/0/seats/0/required | it is a text | true or false, without quotes
        rounds | a round twice | "code": "typhoon" | "code": "spring-festival" | /rounds/1 | "spring-festival" is there twice | leave one out
        rounds | days upside down | "through": "2026-02-13" | "through": "2026-02-01" | /rounds/0/days/0 | a round ends on its first day or later | correct it
        rounds | neither days nor called | "called": true, |  | /rounds/1 | either has days or is called | correct it
        rounds | days and called | "days": [{"from" | "called": true, "days": [{"from" | /rounds/0 | either has days or is called | correct it
        rounds | an unknown kind | "kind": "CONTACT" | "kind": "CALL" | /rounds/1/kind | "CALL" is not one of them | HOME_VISIT, CONTACT
        rounds | less than no days before | "earlyDays": 3 | "earlyDays": -3 | /rounds/0 | early days must be from 0 to 31 but are -3 | correct it
        rounds | no such category | "called": true, "kind": "CONTACT", "role": "social-worker", "to": {"categories": ["elder"], "tiers": ["RED"]} | "called": true, "kind": "CONTACT", "role": "social-worker", "to": {"categories": ["elders"], "tiers": ["RED"]} | rounds/typhoon | there is no category elders | declare it under categories
        rounds | no such list | "checklist": "short", "earlyDays" | "checklist": "long", "earlyDays" | rounds/spring-festival/checklist | there is no checklist long | use one of [short]
        rounds | a long code | "code": "typhoon" | "code": "typhoon-and-flood-and-landslide" | /rounds/1 | at most 17 characters | correct it
        rounds | an unlisted source | "called": true, "kind": "CONTACT", "role": "social-worker", "to": {"categories": ["elder"], "tiers": ["RED"]}, "cite": "S-TOWN" | "called": true, "kind": "CONTACT", "role": "social-worker", "to": {"categories": ["elder"], "tiers": ["RED"]}, "cite": "S-NONE" | rounds/typhoon | the source S-NONE is not listed | list it under sources
        suspension | no reason | [{"code": "HOSPITAL", "label": {"zh": "住院", "en": "in hospital"}}] | [] | /suspension | there is at least one reason | correct it
        suspension | a reason twice | "reasons": [ | "reasons": [{"code": "HOSPITAL", "label": {"zh": "住", "en": "h"}}, | /suspension/reasons/1 | "HOSPITAL" is there twice | leave one out
        suspension | less than no days | "workdays": 5 | "workdays": -1 | /suspension | working days must be from 0 to 60 but are -1 | correct it
        suspension | never looked at again | "lookAgainEvery": "P1M" | "lookAgainEvery": "P0D" | /suspension/lookAgainEvery | "P0D" is not a time | such as P14D
        """)
    void aMistakeIsToldWithPlaceCauseAndCure(
            String section, String what, String from, @Nullable String to, String place, String cause, String cure) {
        String bad = PolicyText.replaced(good(section), from, to == null ? "" : to);
        List<PolicyProblem> problems = PolicyBadInputTest.problems(() -> read(section, bad));
        assertEquals(1, problems.size(), () -> what + " " + problems);
        PolicyProblem problem = problems.get(0);
        assertEquals(place, problem.path());
        assertTrue(problem.cause().contains(cause), problem::toString);
        assertTrue(problem.cure().contains(cure), problem::toString);
        assertTrue(problem.toString().lines().count() == 1, "one line");
    }
}
