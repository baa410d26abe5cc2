package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.StaleVersionException;
import org.junit.jupiter.api.Test;

/** An append is all or nothing, and only on top of the version that it was made for. */
public abstract class AppendContract extends StoreUnderTest {

    /** For subclasses. */
    protected AppendContract() {}

    @Test
    void aNewComplaintIsKeptAsItWasGiven() {
        Life one = stored(
                Life.begin(TENANT, "c-1", Specimens.NOON, Specimens.received(Specimens.fullFiling(), Specimens.NOON)));
        assertOnly(one);
    }

    @Test
    void aLaterAppendReplacesTheComplaintAndAddsItsEvents() {
        Life one = stored(life("c-1"));
        Life two = one.then(new Acknowledged(Channel.SMS));
        store.append(two.since(one));
        assertOnly(two);
    }

    @Test
    void oneAppendMayBringSeveralEvents() {
        Life one = stored(life("c-1").then(new Acknowledged(Channel.SMS)).then(new Registered("C001")));
        Life two =
                one.then(new AssignmentAccepted(Assignee.unit("after-sales"))).then(new Archived());
        store.append(two.since(one));
        assertOnly(two);
    }

    @Test
    void anUnknownComplaintIsAbsent() {
        stored(life("c-1"));
        assertThat(store.find(TENANT, Specimens.id("c-2")))
                .as("find is empty for an id that was never stored")
                .isEmpty();
    }

    @Test
    void anAppendToAnOlderVersionIsStaleAndLeavesNothing() {
        Life one = life("c-1");
        Life two = stored(one.then(new Acknowledged(Channel.SMS)));
        assertStale(one.then(new Archived()).since(one));
        assertOnly(two);
    }

    @Test
    void anAppendToAVersionNotYetReachedIsStaleAndLeavesNothing() {
        Life one = stored(life("c-1"));
        Life two = one.then(new Acknowledged(Channel.SMS));
        assertStale(two.then(new Archived()).since(two));
        assertOnly(one);
    }

    @Test
    void anAppendToAComplaintThatIsNotThereIsStaleAndLeavesNothing() {
        Life one = life("c-1");
        assertStale(one.then(new Archived()).since(one));
        assertAbsent(one);
        assertOnly();
        assertOnly(stored(one));
    }

    @Test
    void theSameAppendTwiceIsStaleTheSecondTime() {
        Life one = stored(life("c-1"));
        Life two = one.then(new Acknowledged(Channel.SMS));
        store.append(two.since(one));
        assertStale(two.since(one));
        assertOnly(two);
    }

    @Test
    void whoeverWasStaleReadsAgainAndSucceeds() {
        Life one = stored(life("c-1"));
        Life two = one.then(new Acknowledged(Channel.SMS));
        store.append(two.since(one));
        assertStale(one.then(new Archived()).since(one));

        Complaint read = store.find(TENANT, one.id()).orElseThrow();
        Life again = new Life(read, store.history(TENANT, one.id()));
        Life three = again.then(new Archived());
        store.append(three.since(again));
        assertOnly(three);
    }

    @Test
    void aStaleAppendThatWouldRegisterTakesNoNumber() {
        Life one = life("c-1");
        Life two = stored(one.then(new Acknowledged(Channel.SMS)));
        assertStale(one.then(new Registered("C001")).since(one));

        Life other = stored(life("c-2").then(new Registered("C001")));
        assertOnly(two, other);
    }

    @Test
    void complaintsDoNotTouchEachOther() {
        Life one = stored(life("c-1"));
        Life other = stored(life("c-2"));
        Life two = one.then(new Acknowledged(Channel.SMS));
        store.append(two.since(one));
        assertOnly(two, other);
    }

    @Test
    void twoStoresShareNothing() {
        Life one = stored(life("c-1"));
        Complaint before = store.find(TENANT, one.id()).orElseThrow();
        store = newStore();
        assertAbsent(one);
        assertOnly();
        assertThat(before).as("what one call returned no later one changes").isEqualTo(one.complaint());
    }

    @Test
    void theVersionCountsBeforeWhatIsWanted() {
        stored(life("c-1").then(new Registered("C001")));
        Life two = life("c-2");
        stored(two.then(new Acknowledged(Channel.SMS)));
        assertStale(two.then(new Registered("C001")).since(two));
    }

    private void assertStale(Append append) {
        assertThatThrownBy(() -> store.append(append))
                .as("an append is refused unless the stored version is the one it was made for")
                .isInstanceOfSatisfying(StaleVersionException.class, stale -> assertThat(stale.code())
                        .isEqualTo("stale-version"));
    }
}
