package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.StaleVersionException;
import io.opencomplaint.spi.Tally;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one tenant has does not exist for another, through any method. */
public abstract class TenantContract extends StoreUnderTest {

    private static final ExternalReference REFERENCE = ExternalReference.of("crm", "4711");
    private static final Tenant NORTH = Tenant.of("north");

    /** Tenants that a careless comparison would take for the first one. */
    private static final List<Tenant> OTHERS =
            List.of(Tenant.of("south"), Tenant.of("nort"), Tenant.of("north."), Tenant.of("n-rth"), Tenant.DEFAULT);

    /** For subclasses. */
    protected TenantContract() {}

    @Test
    void anotherTenantsComplaintIsNotFound() {
        Life north = north();
        for (Tenant other : OTHERS) {
            assertThat(store.find(other, north.id())).as("find sees one tenant").isEmpty();
        }
    }

    @Test
    void anotherTenantsComplaintHasNoHistory() {
        Life north = north();
        for (Tenant other : OTHERS) {
            assertThat(store.history(other, north.id()))
                    .as("history sees one tenant")
                    .isEmpty();
        }
    }

    @Test
    void anotherTenantsComplaintIsNotSearched() {
        north();
        for (Tenant other : OTHERS) {
            for (Criteria criteria : List.of(
                    Criteria.any(),
                    Criteria.any().reference(REFERENCE),
                    Criteria.any().number("C001"),
                    Criteria.any().channel(Channel.PHONE))) {
                assertThat(store.search(other, criteria, PageRequest.first(10)).items())
                        .as("search sees one tenant, by " + criteria)
                        .isEmpty();
            }
        }
    }

    @Test
    void anotherTenantsComplaintIsNotCounted() {
        north();
        for (Dimension dimension : Dimension.values()) {
            assertThat(store.tally(Tenant.of("south"), Criteria.any(), dimension))
                    .as("tally sees one tenant, by " + dimension)
                    .isEmpty();
        }
        assertThat(store.count(Tenant.of("south"), Criteria.any()))
                .as("count sees one tenant")
                .isZero();
    }

    @Test
    void anotherTenantsComplaintCannotBeAppendedTo() {
        Life north = north();
        Life south = life(Tenant.of("south"), "c-1", filing());
        assertThatThrownBy(() -> store.append(south.then(new Archived()).since(south)))
                .as("for another tenant the complaint is not there")
                .isInstanceOf(StaleVersionException.class);
        assertKept(north);
        assertAbsent(south);
    }

    @Test
    void tenantsMayHaveTheSameIdNumberAndReference() {
        Life north = north();
        for (Tenant other : OTHERS) {
            Life same = life(other, "c-1", filing(REFERENCE)).then(new Registered("C001"));
            store.append(same.whole());
            assertKept(same);
            for (Criteria criteria : List.of(
                    Criteria.any(),
                    Criteria.any().reference(REFERENCE),
                    Criteria.any().number("C001"))) {
                assertThat(store.search(other, criteria, PageRequest.first(10)).items())
                        .as("a tenant's search gives its own complaint")
                        .containsExactly(same.complaint());
            }
        }
        assertKept(north);
    }

    @Test
    void sameIdsOfTwoTenantsGoOnApart() {
        Life north = north();
        Life south = life(Tenant.of("south"), "c-1", filing());
        store.append(south.whole());
        Life further = south.then(new Acknowledged(Channel.SMS));
        store.append(further.since(south));
        assertKept(north);
        assertKept(further);
    }

    @Test
    void pagesAndCountsHoldOneTenantsComplaintsOnly() {
        Tenant south = Tenant.of("south");
        for (int i = 0; i < 4; i++) {
            store.append(life(NORTH, "c-" + i, filing()).whole());
            store.append(life(south, "c-" + i, filing()).whole());
        }
        Complaint second = life(south, "c-1", filing()).complaint();
        List<Complaint> rest = store.search(
                        NORTH, Criteria.any(), PageRequest.first(10).after(Cursor.of(SortOrder.OLDEST_FIRST, second)))
                .items();
        assertThat(rest)
                .as("a cursor is only a place: with another tenant's one a tenant still sees its own complaints")
                .extracting(Complaint::tenant, complaint -> complaint.id().value())
                .containsExactly(tuple(NORTH, "c-2"), tuple(NORTH, "c-3"));
        assertThat(store.tally(NORTH, Criteria.any(), Dimension.CHANNEL))
                .as("tally counts one tenant's complaints")
                .containsExactly(new Tally("phone", 4, 0, 0, 0, 0));
    }

    private Life north() {
        return stored(life(NORTH, "c-1", filing(REFERENCE)).then(new Registered("C001")));
    }
}
