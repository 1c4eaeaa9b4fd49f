package org.xinfeng.monitoring.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.xinfeng.monitoring.comparing.MatchScore.Likeness;

class MatchScoreTest {

    private static Likeness names(String one, String other) {
        Likeness likeness = MatchScore.names(MatchScore.characters(one), MatchScore.characters(other));
        assertEquals(likeness, MatchScore.names(MatchScore.characters(other), MatchScore.characters(one)));
        return likeness;
    }

    private static Likeness births(String one, String other) {
        return MatchScore.births(Optional.of(LocalDate.parse(one)), Optional.of(LocalDate.parse(other)));
    }

    @Test
    void namesAreComparedByEarAndByEye() {
        assertEquals(Likeness.SAME, names("陈 秀英", "陈秀英"));
        assertEquals(Likeness.SAME, names("阿依古丽·买买提", "阿依古丽买买提"));
        assertEquals(Likeness.ORDER, names("陈秀英", "陈英秀"));
        assertEquals(Likeness.ALIKE, names("张明", "张名"));
        assertEquals(Likeness.ALIKE, names("陈末", "陈未"));
        assertEquals(Likeness.NEAR, names("陈秀英", "陈秀竹"));
        assertEquals(Likeness.NEAR, names("陈秀英", "陈秀"));
        assertEquals(Likeness.OTHER, names("陈秀英", "林丽"));
        assertEquals(Likeness.OTHER, names("陈", "林"));
        assertEquals(Likeness.UNKNOWN, names("", "林丽"));
    }

    @Test
    void charactersOfOneReadingSoundAlikeAndOthersDoNot() {
        for (String pair : new String[] {"明名", "芳方", "秀绣", "丽利", "华花", "东冬"}) {
            assertTrue(Characters.soundAlike(pair.codePointAt(0), pair.codePointAt(1)), pair);
        }
        for (String pair : new String[] {"明秀", "芳丽", "东西", "陈林"}) {
            assertFalse(Characters.alike(pair.codePointAt(0), pair.codePointAt(1)), pair);
        }
    }

    @Test
    void datesAreComparedByWhatIsMistyped() {
        assertEquals(Likeness.SAME, births("1958-03-07", "1958-03-07"));
        assertEquals(Likeness.ORDER, births("1958-03-07", "1958-07-03"));
        assertEquals(Likeness.ALIKE, births("1958-03-07", "1959-03-07"));
        assertEquals(Likeness.OTHER, births("1958-03-07", "1959-03-08"));
    }

    @Test
    void differentNumbersWeighAsMuchAsTheSameName() {
        MatchScore same = new MatchScore(Likeness.SAME, Likeness.SAME, Likeness.SAME, Likeness.SAME, false);
        MatchScore numbered = new MatchScore(Likeness.SAME, Likeness.SAME, Likeness.SAME, Likeness.SAME, true);

        assertEquals(89, same.points());
        assertEquals(49, numbered.points());
        assertTrue(same.mayBeSure());
        assertFalse(numbered.mayBeSure());
        assertTrue(numbered.isCandidate());
    }
}
