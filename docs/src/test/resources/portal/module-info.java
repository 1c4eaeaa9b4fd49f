module portal {
    requires com.h2database;
    requires org.xinfeng.storage.jdbc;
    requires org.xinfeng.storage.json;

    exports portal.notes;
}
