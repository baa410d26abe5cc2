package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.UnknownConsumerException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The events of a tenant as one consumer gets them 事件流. Immutable; safe from any thread. Nothing runs by itself. */
public final class ComplaintFeed {

    private static final int MAX = 10_000;

    private final DeskTools tools;
    private final Tenant tenant;
    private final ConsumerName consumer;

    ComplaintFeed(DeskTools tools, Tenant tenant, ConsumerName consumer) {
        if (KeptSums.isKept(consumer)) {
            throw new IllegalArgumentException("The consumer " + consumer
                    + " is the desk's own. Choose a name that does not begin with statistics.; desk.reports().refresh(…)"
                    + " brings statistics up to date.");
        }
        this.tools = tools;
        this.tenant = tenant;
        this.consumer = consumer;
    }

    /**
     * Makes the consumer known; call it when the host starts. One that is known stays where it is.
     *
     * @param start where a new one begins
     * @throws io.opencomplaint.spi.StorageException when the store fails; call it again
     */
    public void subscribe(FeedStart start) {
        tools.store().subscribe(tenant, consumer, start);
    }

    /**
     * Forgets the consumer with its position and dead letters.
     *
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public void unsubscribe() {
        tools.store().unsubscribe(tenant, consumer);
    }

    /**
     * As {@link ComplaintDesk#deliver}.
     *
     * @param receiver gets the events
     * @param limit how many complaints at most
     * @return what it did
     * @throws IllegalArgumentException when the limit is not 1 to 10,000
     * @throws UnknownConsumerException when the consumer is not subscribed
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public Delivery deliver(EventConsumer receiver, int limit) {
        return new Deliverer(tools, tenant, consumer, receiver).deliver(checked("Deliver", limit));
    }

    /**
     * The complaints that the consumer failed at too often 死信.
     *
     * @param after go on after this complaint; {@code null} for the first ones
     * @param limit how many at most
     * @return by id; empty when there are none
     * @throws IllegalArgumentException when the limit is not 1 to 10,000
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public List<DeadLetter> deadLetters(@Nullable ComplaintId after, int limit) {
        return tools.store().deadLetters(tenant, consumer, after, checked("List", limit));
    }

    /**
     * Delivers a dead letter again, and what waits behind it, with the next call of {@link #deliver}.
     *
     * @param complaint of the dead letter
     * @return false when it is none, as when somebody else was faster
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public boolean redeliver(ComplaintId complaint) {
        return tools.store().revive(tenant, consumer, complaint, 0);
    }

    /**
     * Leaves out the events of a dead letter up to one of them, and delivers what waits behind.
     *
     * @param complaint of the dead letter
     * @param through the last sequence that the consumer shall never get, such as {@link DeadLetter#last()}
     * @return false when it is none, as when somebody else was faster
     * @throws io.opencomplaint.spi.StorageException when the store fails
     */
    public boolean skip(ComplaintId complaint, long through) {
        return tools.store().revive(tenant, consumer, complaint, through);
    }

    private static int checked(String doing, int limit) {
        if (limit < 1 || limit > MAX) {
            throw new IllegalArgumentException(doing + " 1 to " + MAX + " complaints at once, not " + limit);
        }
        return limit;
    }
}
