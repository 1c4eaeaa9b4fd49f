package org.xinfeng.storage.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xinfeng.calendar.Term;
import org.xinfeng.casework.TeamRules;
import org.xinfeng.policy.InvalidPolicyException;
import org.xinfeng.policy.LoopRules;
import org.xinfeng.policy.PolicyProblem;
import org.xinfeng.referrals.ReferralRules;
import org.xinfeng.referrals.ReferralRules.DepartmentCode;
import org.xinfeng.referrals.ReferralRules.GroundCode;
import org.xinfeng.referrals.ReferralRules.IssueCode;
import org.xinfeng.registry.Category;

/** Referrals and care teams, as a pack writes them down. */
class PolicyReferralsTest {

    /** A pack with one of everything that there is in the two sections. */
    static final String SMALL = """
            {
              "id": "example.loop",
              "version": "1",
              "title": {"zh": "示例", "en": "sample"},
              "inForce": {"from": "2026-01-01"},
              "sources": [{"id": "S-1", "title": "示例", "issuer": "示例", "date": "2026", "grade": "M"}],
              "referrals": {
                "departments": [{"code": "education", "label": {"zh": "教育", "en": "education"}}],
                "issues": [
                  {
                    "code": "dropout",
                    "label": {"zh": "辍学", "en": "dropout"},
                    "department": "education",
                    "also": [],
                    "answer": {"workdays": 5},
                    "remindBefore": {"days": 2},
                    "must": {"tiers": ["YELLOW"], "factor": "school.dropout"}
                  }
                ],
                "items": [{"code": "schooling", "label": {"zh": "就学", "en": "schooling"}, "factors": ["school"]}],
                "grounds": [
                  {
                    "code": "report",
                    "label": {"zh": "报告", "en": "report"},
                    "items": ["schooling"],
                    "to": ["education"],
                    "cite": {"source": "S-1", "article": "11"},
                    "verified": false
                  }
                ],
                "ladder": [{"code": "town", "label": {"zh": "镇", "en": "town"}, "after": {"days": 1}}],
                "settle": {"workdays": 3},
                "handover": {"days": 15},
                "guardianBelow": 14,
                "cite": "S-1",
                "verified": false
              },
              "teams": [
                {
                  "categories": ["smd"],
                  "seats": [
                    {
                      "code": "police",
                      "label": {"zh": "民警", "en": "police"},
                      "workers": ["social-worker"],
                      "outside": true,
                      "required": true
                    }
                  ],
                  "cite": "S-1",
                  "verified": false
                }
              ]
            }
            """;

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

    @TempDir
    private Path directory;

    private final LoopRules shipped = JsonPolicies.shipped().on(DAY).loop();

    // D2
    @Test
    void theShippedSampleSendsEachIssueToItsDepartmentAndSaysThatItIsASample() {
        ReferralRules rules = shipped.referrals().orElseThrow();
        assertFalse(rules.verified());
        ReferralRules.Issue dropout =
                rules.issue(new IssueCode("school-dropout")).orElseThrow();
        assertEquals(new DepartmentCode("education"), dropout.department());
        assertEquals(Term.workdays(5), dropout.answer());
        assertEquals("school.dropout", dropout.must().orElseThrow().factor());
        assertEquals(Term.days(15), rules.handover());
        assertEquals(
                "L-MINORS 11",
                rules.ground(new GroundCode("minor-report"))
                        .orElseThrow()
                        .citation()
                        .toString());
    }

    // D3
    @Test
    void theShippedTeamOfSevereMentalDisorderHasFiveSeatsAllRequired() {
        TeamRules rules = shipped.teams().orElseThrow();
        List<TeamRules.SeatRule> seats = rules.seats(Set.of(Category.of("smd")));
        assertEquals(
                List.of("social-worker", "police", "doctor", "disabled-federation", "family"),
                seats.stream().map(seat -> seat.code().value()).toList());
        assertTrue(seats.stream().allMatch(TeamRules.SeatRule::required));
        assertEquals(List.of(), rules.seats(Set.of(Category.of("elder"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"department\": \"education\" | \"department\": \"school\" | /referrals",
                "\"answer\": {\"workdays\": 5} | \"answer\": {\"workdays\": 5, \"days\": 5} | /referrals/issues/0/answer",
                "\"answer\": {\"days\": 1} | \"answer\": {} | /referrals/issues/1/answer",
                "\"handover\": {\"days\": 15} | \"handover\": {\"days\": 0} | /referrals/handover",
                "\"guardianBelow\": 14, | \"guardianBelow\": 14, \"guardian\": 1, | /referrals/guardian",
                "\"outside\": true, | \"outside\": false, | /teams/0/seats/1"
            })
    void aMistakeIsToldWithItsPlace(String right, String wrong, String place) {
        Path file = PolicyText.write(directory, "own.json", PolicyText.replaced(sample(), right, wrong));
        InvalidPolicyException refused = assertThrows(InvalidPolicyException.class, () -> JsonPolicies.pack(file));
        assertTrue(
                refused.problems().stream().map(PolicyProblem::path).anyMatch(place::equals),
                () -> refused.problems().toString());
    }

    private static String sample() {
        try (var in = JsonPolicies.class.getResourceAsStream("policies/xf-referrals.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
