package io.opencomplaint.spi;

import io.opencomplaint.model.Complaint;
import java.util.EnumSet;
import java.util.List;

/**
 * By what complaints are put into groups, and which groups count 分组: to find what comes up again and again.
 *
 * @param dimensions what to group by together, one or more, each once
 * @param atLeast groups of fewer complaints are left out, 1 or more
 */
public record Grouping(List<Dimension> dimensions, long atLeast) {

    /**
     * Copies the dimensions and checks the bounds.
     *
     * @param dimensions what to group by together
     * @param atLeast groups of fewer complaints are left out
     * @throws IllegalArgumentException when no dimension is named, one is named twice, or the bound is below 1
     */
    public Grouping {
        dimensions = List.copyOf(dimensions);
        if (dimensions.isEmpty() || EnumSet.copyOf(dimensions).size() < dimensions.size()) {
            throw new IllegalArgumentException("Group by one dimension or more, each once, not by " + dimensions);
        }
        if (atLeast < 1) {
            throw new IllegalArgumentException("A group has 1 complaint at least, not " + atLeast);
        }
    }

    /**
     * In which group a complaint is.
     *
     * @param complaint any
     * @return a key for each dimension
     */
    public List<String> keysOf(Complaint complaint) {
        String[] keys = new String[dimensions.size()];
        for (int at = 0; at < keys.length; at++) {
            keys[at] = dimensions.get(at).keyOf(complaint);
        }
        return List.of(keys);
    }
}
