package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** A host may run H2 in a mode that knows less than the regular one. */
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
}
