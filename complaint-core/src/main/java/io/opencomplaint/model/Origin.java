package io.opencomplaint.model;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a complaint comes from and what it is about, as statistics count it 投诉来源与对象 (S10, S11, S13). Immutable.
 *
 * @param source who brought it; {@code null} while nobody said
 * @param region where the matter lies; {@code null} while nobody said
 * @param concerns shops, couriers, products and batches that it is about, at most {@value #MAX_CONCERNS}, each once
 * @param confidential whether it is kept from whom it concerns who complains 保密投诉: who may know it, the access rules of the policy say
 */
public record Origin(
        @Nullable Source source,
        @Nullable Region region,
        @Size(max = MAX_CONCERNS) List<Concern> concerns,
        boolean confidential)
        implements DossierPart {

    /** Every statistic counts a complaint under each of them, so the desk takes no more. */
    public static final int MAX_CONCERNS = 8;

    /** Nothing said. */
    public static final Origin EMPTY = new Origin(null, null, List.of(), false);

    /**
     * Copies the concerns, each once.
     *
     * @param source who brought it
     * @param region where the matter lies
     * @param concerns what it is about
     * @param confidential whether it is kept from whom it concerns who complains
     */
    public Origin {
        concerns = concerns.stream().distinct().toList();
    }

    /**
     * With who brought it.
     *
     * @param by in place of whom was said before
     * @return a copy
     */
    public Origin from(Source by) {
        return new Origin(by, region, concerns, confidential);
    }

    /**
     * With where the matter lies.
     *
     * @param where in place of what was said before
     * @return a copy
     */
    public Origin in(Region where) {
        return new Origin(source, where, concerns, confidential);
    }

    /**
     * Without what it is not about after all.
     *
     * @param wrong what is not there changes nothing
     * @return a copy
     */
    public Origin without(List<Concern> wrong) {
        return new Origin(
                source,
                region,
                concerns.stream().filter(each -> !wrong.contains(each)).toList(),
                confidential);
    }

    /**
     * With more that it is about.
     *
     * @param more what is there already stays once
     * @return a copy
     */
    public Origin concerning(List<Concern> more) {
        return new Origin(
                source, region, Stream.concat(concerns.stream(), more.stream()).toList(), confidential);
    }

    /**
     * Whether who complains is kept from whom it concerns.
     *
     * @param kept true when it is
     * @return a copy
     */
    public Origin confidential(boolean kept) {
        return new Origin(source, region, concerns, kept);
    }
}
