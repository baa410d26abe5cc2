package io.opencomplaint.policy;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Category;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of complaint that an organisation sorts into 分类树. Lists of kinds change: each has the days on which it may
 * be used, and complaints keep what they were sorted into. Immutable.
 */
public final class CategoryTree {

    private static final CategoryTree OPEN = new CategoryTree(Map.of());

    private record Validity(LocalDate from, LocalDate to) {
        boolean includes(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private final Map<Category, Validity> kinds;

    private CategoryTree(Map<Category, Validity> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /**
     * The tree that takes every category.
     *
     * @return no restriction
     */
    public static CategoryTree open() {
        return OPEN;
    }

    /**
     * A tree of these kinds, on every day.
     *
     * @param paths as {@link Category#of(String)} reads them; one or more
     * @return the tree
     * @throws InvalidValueException when there is no path, or one cannot be read
     */
    public static CategoryTree of(String... paths) {
        if (paths.length == 0) {
            throw new InvalidValueException("category tree", "give one or more kinds, or use open() to take any");
        }
        CategoryTree tree = OPEN;
        for (Category category : Arrays.stream(paths).map(Category::of).toList()) {
            tree = tree.with(category, LocalDate.MIN, LocalDate.MAX);
        }
        return tree;
    }

    /**
     * This tree with one more kind, or with other days for one it has.
     *
     * @param category the kind
     * @param from first day on which it may be used
     * @param to last day
     * @return a copy that takes only the kinds it was given
     * @throws InvalidValueException when the first day is after the last
     */
    public CategoryTree with(Category category, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            throw new InvalidValueException("category tree", "a kind's first day must not be after its last");
        }
        Map<Category, Validity> more = new HashMap<>(kinds);
        more.put(category, new Validity(from, to));
        return new CategoryTree(more);
    }

    /**
     * Whether a complaint may be sorted into a kind.
     *
     * @param category the kind
     * @param day on which it is sorted
     * @return true when the tree is open or has the kind on that day
     */
    public boolean accepts(Category category, LocalDate day) {
        if (kinds.isEmpty()) {
            return true;
        }
        Validity validity = kinds.get(category);
        return validity != null && validity.includes(day);
    }

    /**
     * The kinds that there are, in or out of use.
     *
     * @return in the order of their paths; empty when any kind is taken
     */
    public List<Category> kinds() {
        return kinds.keySet().stream()
                .sorted(Comparator.comparing(Category::path))
                .toList();
    }

    /**
     * Every kind with its first and its last day, {@link LocalDate#MIN} and {@link LocalDate#MAX} where it has none; nothing
     * when the tree is open.
     *
     * @param visitor is given them in the order of their paths
     */
    public void forEach(Visitor visitor) {
        kinds.entrySet().stream()
                .sorted(Comparator.comparing(kind -> kind.getKey().path()))
                .forEach(kind -> visitor.kind(
                        kind.getKey(), kind.getValue().from(), kind.getValue().to()));
    }

    /** Is told of the kinds of a tree. */
    @FunctionalInterface
    public interface Visitor {
        /**
         * A kind.
         *
         * @param category which
         * @param from first day on which it may be used
         * @param to last day
         */
        void kind(Category category, LocalDate from, LocalDate to);
    }

    /** Whether some kind lies in this one, on whatever day. */
    boolean reaches(Category category) {
        return kinds.isEmpty() || kinds.keySet().stream().anyMatch(kind -> kind.isWithin(category));
    }
}
