package io.opencomplaint.desk;

/** What a host does with events: tell a customer, fill an index, call another system. */
@FunctionalInterface
public interface EventConsumer {

    /**
     * Takes events of one complaint. To return is to acknowledge all of them; to throw is to get all of them again later.
     * A batch may come again though it was taken, as when the node is killed right after: remember the last sequence of each
     * complaint where that matters.
     *
     * @param batch events in order
     * @throws Exception whatever went wrong; only its type is logged, since its message may hold personal data
     */
    void accept(EventBatch batch) throws Exception;
}
