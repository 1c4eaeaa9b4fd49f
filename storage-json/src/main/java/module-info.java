/** Policy packs and rosters read with Jackson, and a crash-safe file store. */
module org.xinfeng.storage.json {
    requires transitive org.xinfeng.core;
    requires static org.jspecify;
    requires tools.jackson.databind;
    requires tools.jackson.dataformat.csv;

    exports org.xinfeng.storage.json;
}
