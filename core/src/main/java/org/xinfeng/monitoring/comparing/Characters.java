package org.xinfeng.monitoring.comparing;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * Whether two Chinese characters may be taken for each other by ear or by eye.
 *
 * <p><b>By ear.</b> The 3,755 characters of the first level of GB 2312-1980 stand in the order of their readings, so that
 * homophones are neighbours: two of them at most {@value #EARSHOT} places apart. The places come from the JDK's own
 * encoding tables. It takes in near sounds across the border of a syllable and misses the ends of the longest syllables.
 *
 * <p><b>By eye.</b> Unicode orders characters by radical and number of strokes, so that two at most {@value #EYESHOT} apart
 * share their radical mostly; and a few dozen pairs that everybody knows, written down here.
 *
 * <p>A hint only: it moves a pair between <i>alike</i> and <i>near</i>, never from different to same.
 */
final class Characters {

    static final int EARSHOT = 9;
    static final int EYESHOT = 3;

    private static final int FIRST_ROW = 0xB0;
    private static final int LAST_ROW = 0xD7;
    private static final int FIRST_CELL = 0xA1;
    private static final int CELLS = 94;
    private static final String[] LOOK_ALIKE = {
        "土士", "日曰目", "人入八", "千干于", "天夭夫", "王玉主", "木本术", "大太犬", "末未", "己已巳", "戊戌戍", "田由甲申", "今令", "免兔", "鸟乌", "清请情晴",
        "青菁", "玲铃", "婷停", "梅海", "林材", "杨扬场", "陈阵", "刘对", "住往", "辛幸", "芳劳", "伟纬", "丽俪", "历厉", "昌冒", "洪供", "钟种", "明朋",
        "永水", "风凤", "问间闻", "宇字", "金全", "亮高", "凯剀", "晓浇", "壮状", "荣茶", "秀季", "萍平", "鹏朋", "徐除", "罗岁", "葵癸", "丰半", "岗岚",
        "坑抗", "埔浦", "溪奚", "湖糊", "坪评", "洋样"
    };
    private static final Map<Integer, String> GROUPS = new HashMap<>();
    private static final short[] PLACES = places();

    static {
        for (String group : LOOK_ALIKE) {
            group.codePoints().forEach(c -> GROUPS.merge(c, group, String::concat));
        }
    }

    private Characters() {}

    static boolean alike(int one, int other) {
        return soundAlike(one, other) || lookAlike(one, other);
    }

    static boolean soundAlike(int one, int other) {
        int first = place(one);
        int second = place(other);
        return first > 0 && second > 0 && Math.abs(first - second) <= EARSHOT;
    }

    static boolean lookAlike(int one, int other) {
        return Character.isIdeographic(one) && Character.isIdeographic(other) && Math.abs(one - other) <= EYESHOT
                || GROUPS.getOrDefault(one, "").indexOf(other) >= 0;
    }

    /** The place in the order of readings, from 1; 0 for a character that is not of the first level. */
    private static int place(int character) {
        return character <= Character.MAX_VALUE ? PLACES[character] : 0;
    }

    private static short[] places() {
        short[] places = new short[Character.MAX_VALUE + 1];
        if (Charset.isSupported("GB18030")) {
            Charset national = Charset.forName("GB18030");
            for (int row = FIRST_ROW; row <= LAST_ROW; row++) {
                for (int cell = FIRST_CELL; cell < FIRST_CELL + CELLS; cell++) {
                    String text = new String(new byte[] {(byte) row, (byte) cell}, national);
                    if (text.length() == 1 && Character.isIdeographic(text.charAt(0))) {
                        places[text.charAt(0)] = (short) ((row - FIRST_ROW) * CELLS + cell - FIRST_CELL + 1);
                    }
                }
            }
        }
        return places;
    }
}
