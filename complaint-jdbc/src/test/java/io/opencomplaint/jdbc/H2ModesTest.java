package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** What H2 alone has: modes that know less than the regular one, and years beyond all that others keep. */
class H2ModesTest {

    @Test
    void complaints_are_found_page_by_page_by_strict_standard_sql() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=STRICT");
        JdbcSchema.ofDefaults().create(dataSource);
        JdbcSchema.ofDefaults().validate(dataSource);
        JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);
        store.append(Cases.received("c-1"));
        store.append(Cases.received("c-2"));

        var page = store.search(Cases.TENANT, Criteria.any(), PageRequest.first(1));

        assertThat(page.items()).extracting(complaint -> complaint.id().value()).containsExactly("c-1");
        assertThat(page.next()).isNotNull();
        assertThat(store.tally(Cases.TENANT, Criteria.any(), Dimension.MONTH))
                .extracting(Tally::key)
                .containsExactly("2026-03");
    }

    @Test
    void a_month_is_told_however_far_away() throws SQLException {
        DataSource dataSource = TestDatabase.withTables();
        JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);
        store.append(Cases.received("c-1"));
        Sql.run(dataSource, "UPDATE complaint SET received_on = DATE '99999999-02-01'");
        assertThat(store.tally(Cases.TENANT, Criteria.any(), Dimension.MONTH))
                .extracting(Tally::key)
                .containsExactly("99999999-02");
    }
}
