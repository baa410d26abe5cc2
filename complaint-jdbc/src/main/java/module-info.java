/** A complaint store on JDBC. */
module io.opencomplaint.jdbc {
    requires static transitive org.jspecify;
    requires transitive io.opencomplaint.core;
    requires transitive java.sql;
    requires tools.jackson.databind;

    exports io.opencomplaint.jdbc;
}
