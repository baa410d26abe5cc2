package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts complaints in groups one by one, for stores that count for themselves. For one thread; keeps no complaint. */
public final class FrequencyCount {

    private final Grouping grouping;
    private final Map<List<String>, Count> groups = new HashMap<>();

    /**
     * Nothing counted yet.
     *
     * @param grouping what to group by
     */
    public FrequencyCount(Grouping grouping) {
        this.grouping = grouping;
    }

    /**
     * Counts a complaint.
     *
     * @param complaint not counted before
     */
    public void add(Complaint complaint) {
        groups.computeIfAbsent(grouping.keysOf(complaint), unused -> new Count()).received++;
    }

    /**
     * What was counted.
     *
     * @return the groups of enough complaints, in the order of {@link Frequency#MOST_FIRST}; immutable
     */
    public List<Frequency> found() {
        return groups.entrySet().stream()
                .filter(group -> group.getValue().received >= grouping.atLeast())
                .map(group -> new Frequency(group.getKey(), group.getValue().received))
                .sorted(Frequency.MOST_FIRST)
                .toList();
    }

    /** Grows with each complaint. */
    private static final class Count {
        private long received;
    }
}
