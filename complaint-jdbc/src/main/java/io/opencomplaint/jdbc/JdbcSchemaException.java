package io.opencomplaint.jdbc;

import io.opencomplaint.ComplaintException;
import java.util.List;

/** The tables in the database are not those that this version of the library works with. */
public final class JdbcSchemaException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    JdbcSchemaException(List<String> problems) {
        super(
                "schema-invalid",
                "The tables of the complaint store are not as they should be; create or repair them: "
                        + String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong.
     *
     * @return one sentence each, immutable
     */
    public List<String> problems() {
        return problems;
    }
}
