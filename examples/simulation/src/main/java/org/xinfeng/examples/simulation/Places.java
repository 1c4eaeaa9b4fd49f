package org.xinfeng.examples.simulation;

import java.util.List;

/** The 19 villages and communities of Xinfeng town, by the codes of the statistics bureau. */
final class Places {

    record Place(String code, String name) {}

    static final List<Place> ALL = List.of(
            new Place("445122104001", "丰联社区居委会"),
            new Place("445122104002", "新光社区居委会"),
            new Place("445122104003", "汕水社区居委会"),
            new Place("445122104200", "新山村委会"),
            new Place("445122104201", "溁东村委会"),
            new Place("445122104202", "溁西村委会"),
            new Place("445122104203", "上葵村委会"),
            new Place("445122104204", "新葵村委会"),
            new Place("445122104205", "下葵村委会"),
            new Place("445122104206", "大光村委会"),
            new Place("445122104207", "扬康村委会"),
            new Place("445122104208", "洞泉村委会"),
            new Place("445122104209", "三中村委会"),
            new Place("445122104210", "中联村委会"),
            new Place("445122104211", "新康村委会"),
            new Place("445122104212", "锡康村委会"),
            new Place("445122104213", "泮洋村委会"),
            new Place("445122104214", "仙坑场村委会"),
            new Place("445122104215", "坪缺场村委会"));

    private Places() {}
}
