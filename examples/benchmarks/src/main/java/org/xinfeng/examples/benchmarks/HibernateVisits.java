package org.xinfeng.examples.benchmarks;

import jakarta.persistence.LockModeType;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.xinfeng.kernel.StationId;
import org.xinfeng.storage.Act;
import org.xinfeng.visits.Visit;

/** The same rows by Hibernate, with its batches on and inserts ordered by table. */
record HibernateVisits(StorageTables tables, SessionFactory sessions) implements VisitWriter {

    static HibernateVisits over(StorageTables tables) {
        System.setProperty("org.jboss.logging.provider", "slf4j");
        Configuration configuration = new Configuration()
                .setProperty("hibernate.jdbc.batch_size", "100")
                .setProperty("hibernate.order_inserts", "true")
                .setProperty("hibernate.hbm2ddl.auto", "none");
        configuration.getProperties().put("hibernate.connection.datasource", tables.pool());
        HibernateRows.CLASSES.forEach(configuration::addAnnotatedClass);
        return new HibernateVisits(tables, configuration.buildSessionFactory());
    }

    @Override
    public void write(StationId id, List<MadeVisit> visits) throws SQLException {
        try (Session session = sessions.openSession()) {
            var transaction = session.beginTransaction();
            String station = id.value();
            HibernateRows.StationRow locked = Objects.requireNonNull(
                    session.find(HibernateRows.StationRow.class, station, LockModeType.PESSIMISTIC_WRITE), station);
            long revision = locked.revision + 1;
            for (MadeVisit made : visits) {
                session.persist(HibernateRows.VisitRow.of(station, revision, made.visit()));
                session.persist(HibernateRows.SectionRow.of(station, revision, made.section()));
                for (int i = 0; i < made.section().answers().size(); i++) {
                    session.persist(HibernateRows.AnswerRow.of(station, made.section(), i));
                }
            }
            Act act = Town.act();
            session.persist(HibernateRows.CommitRow.of(station, revision, act));
            long place = 0;
            for (MadeVisit made : visits) {
                session.persist(HibernateRows.RecordRow.of(
                        station,
                        revision,
                        place++,
                        Visit.KIND.code(),
                        made.visit().id().value()));
            }
            for (MadeVisit made : visits) {
                session.persist(HibernateRows.RecordRow.of(
                        station,
                        revision,
                        place++,
                        Visit.Section.KIND.code(),
                        made.section().id().value()));
            }
            locked.revision = revision;
            transaction.commit();
            session.doWork(tables::makeDurable);
        }
    }

    @Override
    public void close() {
        sessions.close();
    }
}
