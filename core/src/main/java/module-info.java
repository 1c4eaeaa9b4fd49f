/** The casework of a township social-work station: domain, ports, in-memory storage and the contract kit. */
module org.xinfeng.core {
    requires static transitive org.jspecify;
    requires com.google.common;

    exports org.xinfeng;
    exports org.xinfeng.agenda;
    exports org.xinfeng.assignment;
    exports org.xinfeng.calendar;
    exports org.xinfeng.casework;
    exports org.xinfeng.community;
    exports org.xinfeng.indicators;
    exports org.xinfeng.kernel;
    exports org.xinfeng.monitoring;
    exports org.xinfeng.monitoring.comparing;
    exports org.xinfeng.office;
    exports org.xinfeng.pairing;
    exports org.xinfeng.policy;
    exports org.xinfeng.referrals;
    exports org.xinfeng.registry;
    exports org.xinfeng.roster;
    exports org.xinfeng.rules;
    exports org.xinfeng.staff;
    exports org.xinfeng.storage;
    exports org.xinfeng.storage.contract;
    exports org.xinfeng.storage.memory;
    exports org.xinfeng.storage.relay;
    exports org.xinfeng.tiering;
    exports org.xinfeng.tiering.review;
    exports org.xinfeng.visits;
    exports org.xinfeng.volunteering;
}
