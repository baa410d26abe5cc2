package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Other complaints that this one belongs with, and those who speak for a group 关联投诉. Immutable.
 *
 * @param links other complaints, in the order in which they were linked, at most {@value #MAX_LINKS}
 * @param mergedInto the complaint that goes on in place of this one 并案; {@code null} for one that was not merged
 * @param group those who complain together; {@code null} where that was not said
 */
public record Relations(List<ComplaintLink> links, @Nullable ComplaintId mergedInto, @Nullable ComplainantGroup group)
        implements DossierPart {

    /** Every act reads and writes all links, and nobody looks through more. */
    public static final int MAX_LINKS = 1_000;

    /** Nothing yet. */
    public static final Relations EMPTY = new Relations(List.of(), null, null);

    /**
     * Copies the links.
     *
     * @param links other complaints
     * @param mergedInto the complaint that goes on in place of this one
     * @param group those who complain together
     */
    public Relations {
        links = List.copyOf(links);
    }

    /**
     * The complaints that this one belongs with in one way.
     *
     * @param kind how
     * @return their ids, in the order in which they were linked
     */
    public List<ComplaintId> linked(LinkKind kind) {
        return links.stream()
                .filter(link -> link.kind() == kind)
                .map(ComplaintLink::other)
                .toList();
    }

    /**
     * Whether a link is there.
     *
     * @param kind how
     * @param other the other complaint
     * @return true when it is
     */
    public boolean has(LinkKind kind, ComplaintId other) {
        return link(kind, other).isPresent();
    }

    /**
     * How many complain together 投诉人数.
     *
     * @return 0 where nothing was said of a group
     */
    public int groupSize() {
        return group == null ? 0 : group.size();
    }

    /**
     * Whether so many came together that it is a major incident (CN-BANK).
     *
     * @return true for 20 or more who came themselves
     */
    public boolean isMassIncident() {
        return group != null && group.isMassIncident();
    }

    /**
     * A link.
     *
     * @param kind how
     * @param other the other complaint
     * @return empty when there is none
     */
    public Optional<ComplaintLink> link(LinkKind kind, ComplaintId other) {
        return links.stream()
                .filter(link -> link.kind() == kind && link.other().equals(other))
                .findFirst();
    }

    /**
     * Whether another complaint was merged into this one, or is about to be, and was not reopened since.
     *
     * @param other as it stands
     * @return false for one that is in a later cycle than the one that was merged
     */
    public boolean tookIn(Complaint other) {
        return link(LinkKind.MERGED_FROM, other.id())
                .filter(link -> Integer.valueOf(other.cycle()).equals(link.cycle()))
                .isPresent();
    }

    /**
     * With a link more, in place of one of the same kind to the same complaint.
     *
     * @param link to another complaint
     * @return a copy
     */
    public Relations with(ComplaintLink link) {
        List<ComplaintLink> more =
                new ArrayList<>(without(link.kind(), link.other()).links());
        more.add(link);
        return new Relations(more, mergedInto, group);
    }

    /**
     * Without a link.
     *
     * @param kind how
     * @param other the other complaint
     * @return a copy
     */
    public Relations without(LinkKind kind, ComplaintId other) {
        return new Relations(
                links.stream()
                        .filter(link -> link.kind() != kind || !link.other().equals(other))
                        .toList(),
                mergedInto,
                group);
    }

    /**
     * With a group.
     *
     * @param changed in place of what was said before
     * @return a copy
     */
    public Relations with(ComplainantGroup changed) {
        return new Relations(links, mergedInto, changed);
    }

    /**
     * With another complaint in place of this one, or with none any more.
     *
     * @param other goes on in its place; {@code null} for none
     * @return a copy
     */
    public Relations mergedInto(@Nullable ComplaintId other) {
        return new Relations(links, other, group);
    }
}
