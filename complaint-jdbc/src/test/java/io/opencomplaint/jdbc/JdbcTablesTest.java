package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JdbcTablesTest {

    private final DataSource dataSource = TestDatabase.empty();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1a",
                "a-b",
                "a b",
                "a.b",
                "a;",
                "a\"",
                "a'",
                "é",
                "--",
                "a\n",
                "${schema}",
                "abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz_abcdefghijklmnopqrstuvwxyz"
            })
    void a_name_that_would_need_quotes_is_refused(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcTables.ofDefaults().prefixed(name));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcTables.ofDefaults().inSchema(name));
    }

    @Test
    void an_empty_schema_is_refused_and_an_empty_prefix_is_none() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JdbcTables.ofDefaults().inSchema(""));
        assertThat(JdbcTables.ofDefaults().prefixed("")).isEqualTo(JdbcTables.ofDefaults());
    }

    @Test
    void two_prefixes_in_one_database_do_not_see_each_other() {
        apart(JdbcTables.ofDefaults().prefixed("crm_"), JdbcTables.ofDefaults().prefixed("erp_"));
    }

    @Test
    void two_schemas_of_one_database_do_not_see_each_other() throws SQLException {
        Sql.run(dataSource, "CREATE SCHEMA crm");
        apart(JdbcTables.ofDefaults(), JdbcTables.ofDefaults().inSchema("crm").prefixed("a_"));
    }

    private void apart(JdbcTables here, JdbcTables there) {
        JdbcSchema.of(here).create(dataSource);
        JdbcSchema.of(there).create(dataSource);
        JdbcComplaintStore one = JdbcComplaintStore.on(ConnectionSource.of(dataSource), here);
        JdbcComplaintStore other = JdbcComplaintStore.on(ConnectionSource.of(dataSource), there);
        Append append = Cases.received("c-1");

        one.append(append);
        one.reserve(Cases.TENANT, "series");

        assertThat(one.find(Cases.TENANT, append.complaint().id())).isPresent();
        assertThat(other.find(Cases.TENANT, append.complaint().id())).isEmpty();
        assertThat(other.history(Cases.TENANT, append.complaint().id())).isEmpty();
        assertThat(other.search(Cases.TENANT, Criteria.any(), PageRequest.first(5))
                        .items())
                .isEmpty();
        assertThat(other.tally(Cases.TENANT, Criteria.any(), Dimension.STATUS)).isEmpty();
        assertThat(other.reserve(Cases.TENANT, "series")).isOne();
        other.append(append);
    }
}
