/** The casework of a township social-work station: domain, ports, in-memory storage and the contract kit. */
module org.xinfeng.core {
    requires static transitive org.jspecify;
    requires com.google.common;

    exports org.xinfeng.kernel;
    exports org.xinfeng.storage;
}
