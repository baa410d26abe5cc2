package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Collections;

/**
 * A condition on many keys. Pairs with the tenant, since H2 takes only those to an index; their number is brought to a
 * power of two by repeating the last one, so that few different statements are enough. PostgreSQL gets a table of them: a
 * list would be planned as an alternative for each.
 */
final class Keys {

    private Keys() {}

    /** For as many columns as are given, which may be one, and for as many keys. */
    static String in(SqlDialect dialect, String columns, int keys) {
        String key = "(" + String.join(", ", Collections.nCopies(columns.split(",").length, "?")) + ")";
        return "(" + columns + ") IN (" + (dialect.takesArrays() ? "VALUES " : "")
                + String.join(", ", Collections.nCopies(places(keys), key)) + ")";
    }

    static void bind(Parameters to, Tenant tenant, Collection<ComplaintId> ids) throws SQLException {
        bindTexts(to, tenant, ids.stream().map(ComplaintId::value).toList());
    }

    static void bindTexts(Parameters to, Tenant tenant, Collection<String> keys) throws SQLException {
        String last = "";
        for (String key : keys) {
            to.string(tenant.code()).string(key);
            last = key;
        }
        for (int place = keys.size(); place < places(keys.size()); place++) {
            to.string(tenant.code()).string(last);
        }
    }

    static int places(int keys) {
        return keys <= 1 ? 1 : Integer.highestOneBit(keys - 1) << 1;
    }
}
