package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reviews 复核, verifications 核查, appeals 申诉 and what other bodies do with the matter, and what the current cycle says to them:
 * who decided it, and of which rights the complainant was told. Immutable.
 *
 * @param entries in the order in which they were asked for or known of, at most {@value #MAX_ENTRIES}
 * @param deciders ids of the actors who had a part in the decision of the current cycle, each once, at most
 *     {@value #MAX_DECIDERS}: who proposed the resolution, determined liability, approved a stage, gave the final reply, closed or
 *     refused; none of them ends a review in any way 复核人与原处理人分离 (the list is ours)
 * @param rightsTold before whom a reply of the current cycle said that the matter may be brought 权利告知 (S5), in the order of the kinds,
 *     each once
 * @param elsewhere which kind of body has the matter, where it was not taken up for this reason
 */
public record Proceedings(
        List<Proceeding> entries,
        List<String> deciders,
        List<ProceedingKind> rightsTold,
        @Nullable ProceedingKind elsewhere) {

    /** Every act reads and writes all proceedings, so the desk opens no more. */
    public static final int MAX_ENTRIES = 100;

    /** So many people decide one cycle at the most; the desk lets no others. */
    public static final int MAX_DECIDERS = 100;

    /** Nothing yet. */
    public static final Proceedings EMPTY = new Proceedings(List.of(), List.of(), List.of(), null);

    /**
     * Copies the lists.
     *
     * @param entries in the order in which they were asked for or known of
     * @param deciders ids of the actors who decided in the current cycle
     * @param rightsTold of which rights the complainant was told
     * @param elsewhere which kind of body has the matter
     */
    public Proceedings {
        entries = List.copyOf(entries);
        deciders = List.copyOf(deciders);
        rightsTold = List.copyOf(rightsTold);
    }

    /**
     * A proceeding.
     *
     * @param key its key
     * @return empty when there is none
     */
    public Optional<Proceeding> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /**
     * Whether anybody is still to decide: what the media report waits for nobody.
     *
     * @return true while a proceeding is open whose kind decides
     */
    public boolean areOpen() {
        return entries.stream().anyMatch(entry -> entry.isOpen() && entry.kind().decides());
    }

    /**
     * Whether a review settled the matter: its result is final 复核结果为最终结论 (S5).
     *
     * @return true once a review was decided; one that was taken back or not taken up decides nothing
     */
    public boolean areFinal() {
        return entries.stream()
                .filter(entry -> entry.kind() == ProceedingKind.REVIEW)
                .map(Proceeding::result)
                .anyMatch(result -> result != null && result.settles());
    }

    /**
     * With a proceeding in place of the one of the same key, or added.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Proceedings with(Proceeding changed) {
        List<Proceeding> all = new ArrayList<>(entries);
        all.replaceAll(entry -> entry.key().equals(changed.key()) ? changed : entry);
        if (entry(changed.key()).isEmpty()) {
            all.add(changed);
        }
        return new Proceedings(all, deciders, rightsTold, elsewhere);
    }

    /**
     * Somebody decided the case.
     *
     * @param actor id of who had a part in the decision
     * @return a copy
     */
    public Proceedings decidedBy(String actor) {
        return deciders.contains(actor)
                ? this
                : new Proceedings(entries, joined(deciders, actor), rightsTold, elsewhere);
    }

    /**
     * The complainant was told before whom the matter may be brought.
     *
     * @param rights what a reply named
     * @return a copy
     */
    public Proceedings told(List<ProceedingKind> rights) {
        List<ProceedingKind> all = Stream.concat(rightsTold.stream(), rights.stream())
                .distinct()
                .sorted()
                .toList();
        return all.equals(rightsTold) ? this : new Proceedings(entries, deciders, all, elsewhere);
    }

    /**
     * The case was not taken up, or is decided anew.
     *
     * @param body which kind of body has the matter; {@code null} for none
     * @return a copy
     */
    public Proceedings elsewhere(@Nullable ProceedingKind body) {
        return new Proceedings(entries, deciders, rightsTold, body);
    }

    /**
     * A new cycle of handling begins: the proceedings stay, what was decided and told in the former one is to be decided and
     * told anew. While a review of the former one is open, whoever decided that one still does not decide the review.
     *
     * @return a copy
     */
    public Proceedings anew() {
        boolean reviewed = entries.stream().anyMatch(entry -> entry.isOpen() && entry.kind() == ProceedingKind.REVIEW);
        return new Proceedings(entries, reviewed ? deciders : List.of(), List.of(), null);
    }

    private static List<String> joined(List<String> some, String more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }
}
