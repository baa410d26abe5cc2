/** A complaint store on JDBC; driver and pool are the host's. */
module io.opencomplaint.jdbc {
    requires static transitive org.jspecify;
    requires transitive io.opencomplaint.core;
    requires transitive java.sql;
    requires tools.jackson.databind;
    requires org.slf4j;

    exports io.opencomplaint.jdbc;
}
