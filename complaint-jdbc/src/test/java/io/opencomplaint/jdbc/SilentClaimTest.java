package io.opencomplaint.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.ClaimRequest;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StorageException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who cannot be told which rows he got is given none: two nodes that both guessed would do the same work twice. */
class SilentClaimTest {

    private static final ConsumerName CRM = ConsumerName.of("crm");
    private static final ClaimRequest REQUEST = new ClaimRequest(Cases.AT, Cases.AT.plusSeconds(60), 10);

    private final DataSource dataSource = TestDatabase.withTables();
    private final JdbcComplaintStore store = JdbcComplaintStore.on(dataSource);
    private final JdbcComplaintStore silent = JdbcComplaintStore.on(SilentBatches.around(dataSource));

    @Test
    void a_claim_on_what_is_due_is_refused_and_leaves_it_to_others() throws SQLException {
        store.append(Cases.received("c-1"));
        Sql.run(
                dataSource,
                """
                INSERT INTO complaint_due (tenant, complaint_id, due_at)
                SELECT tenant, id, received_at FROM complaint
                """);
        assertRefused(() -> silent.claim(Cases.TENANT, REQUEST));
        assertThat(store.claim(Cases.TENANT, REQUEST)).containsExactly(ComplaintId.of("c-1"));
    }

    @Test
    void a_claim_on_events_is_refused_and_leaves_them_to_others() {
        store.append(Cases.received("c-1"));
        store.subscribe(Cases.TENANT, CRM, FeedStart.BEGINNING);
        assertRefused(() -> silent.claim(Cases.TENANT, CRM, REQUEST));
        assertThat(store.claim(Cases.TENANT, CRM, REQUEST))
                .singleElement()
                .satisfies(claim -> assertThat(claim.complaint()).isEqualTo(ComplaintId.of("c-1")));
    }

    private static void assertRefused(ThrowingCallable claim) {
        StorageException failure = catchThrowableOfType(StorageException.class, claim);
        assertThat(failure.code()).isEqualTo("storage-failure");
        assertThat(failure)
                .hasMessageContaining("SQLState OCB01")
                .cause()
                .hasMessageContaining("does not tell which rows");
    }
}
