package org.xinfeng.registry;

import java.util.Optional;
import org.xinfeng.kernel.DateRange;
import org.xinfeng.kernel.Kind;
import org.xinfeng.kernel.Shape;

/**
 * A village or community that a station serves.
 *
 * @param name as people say it, such as 上葵村
 * @param regionCode the statistical code of the statistics bureau, 12 digits, if known; an attribute, not the id
 * @param during when the station serves it
 */
public record Village(VillageId id, String name, Optional<String> regionCode, DateRange during) {

    public static final Kind<VillageId, Village> KIND = Kind.of("village", Village::id, Shape.of(Village.class));

    /** Whether a roster may mean this village: its id, region code, name, or name without 村委会, 社区居委会, 村. */
    public boolean isCalled(String text) {
        return text.equals(id.value())
                || regionCode.filter(text::equals).isPresent()
                || plain(name).equals(plain(text));
    }

    /** A name without 村委会, 社区居委会, 村 behind it: two names of one village are the same so. */
    public static String plain(String name) {
        for (String end : new String[] {"社区居民委员会", "村民委员会", "社区居委会", "居委会", "村委会", "社区", "村"}) {
            if (name.endsWith(end) && name.length() > end.length()) {
                return name.substring(0, name.length() - end.length());
            }
        }
        return name;
    }
}
