package io.opencomplaint.jdbc.internal;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * A condition on many keys. Pairs with the tenant, since H2 takes only those to an index; their number is brought to a
 * power of two by repeating the last one, so that few different statements are enough. PostgreSQL gets a table of them: a
 * list would be planned as an alternative for each.
 */
final class Keys {

    private Keys() {}

    /** What follows a table so that only rows of some keys are left, of as many columns as are given and of as many keys. */
    static String among(SqlDialect dialect, String columns, int keys) {
        int places = places(dialect, keys);
        int width = columns.split(",").length;
        String key = "(" + String.join(", ", Collections.nCopies(width, "?")) + ")";
        String rest = String.join(", ", Collections.nCopies(places - 1, key));
        if (dialect.joinsKeys()) {
            return joined(columns.split(", "), rest);
        }
        return "WHERE (" + columns + ") IN (" + (dialect.takesArrays() ? "VALUES " : "") + key
                + (rest.isEmpty() ? "" : ", " + rest) + ")";
    }

    private static String joined(String[] columns, String rest) {
        List<String> first = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<String> equal = new ArrayList<>();
        for (String column : columns) {
            first.add("CAST(? AS CHARACTER VARYING)");
            names.add("wanted_" + column);
            equal.add(column + " = wanted_" + column);
        }
        return "JOIN (VALUES (" + String.join(", ", first) + ")" + (rest.isEmpty() ? "" : ", " + rest) + ") wanted ("
                + String.join(", ", names) + ") ON " + String.join(" AND ", equal);
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
        for (int place = keys.size(); place < places(to.dialect(), keys.size()); place++) {
            to.string(tenant.code()).string(last);
        }
    }

    static int places(SqlDialect dialect, int keys) {
        return dialect.joinsKeys() ? keys : places(keys);
    }

    private static int places(int keys) {
        return keys <= 1 ? 1 : Integer.highestOneBit(keys - 1) << 1;
    }
}
