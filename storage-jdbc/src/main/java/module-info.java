/** A relational storage adapter on JDBI. */
module org.xinfeng.storage.jdbc {
    requires transitive java.sql;
    requires transitive org.xinfeng.core;
    requires static org.jspecify;
    requires org.jdbi.v3.core;
    // wanted by JDBI, which is no module and cannot say so itself
    requires org.slf4j;
    requires io.leangen.geantyref;

    exports org.xinfeng.storage.jdbc;
}
