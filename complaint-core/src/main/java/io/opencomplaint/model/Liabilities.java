package io.opencomplaint.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who bears which share of the blame 责任认定, and what followed (S10). Immutable.
 *
 * @param determination the latest; {@code null} before the first. One of an earlier cycle stays until that of a later one.
 * @param sanctions of every cycle, in the order in which they were decided, at most {@value #MAX_SANCTIONS}
 */
public record Liabilities(@Nullable Determination determination, List<Sanction> sanctions) implements DossierPart {

    /** Every act reads and writes all sanctions, so the desk decides no more. */
    public static final int MAX_SANCTIONS = 100;

    /** Nothing yet. */
    public static final Liabilities EMPTY = new Liabilities(null, List.of());

    /**
     * Copies the list.
     *
     * @param determination the latest
     * @param sanctions of every cycle
     */
    public Liabilities {
        sanctions = List.copyOf(sanctions);
    }

    /**
     * What was determined in one cycle of the case. What an earlier cycle determined says nothing of a later one.
     *
     * @param cycle usually the current one
     * @return empty when the latest determination is of another cycle, or there is none
     */
    public Optional<Determination> in(int cycle) {
        return Optional.ofNullable(determination).filter(latest -> latest.cycle() == cycle);
    }

    /**
     * Whether the determination of a cycle stands: something was decided by it and not cancelled, or the complainant was told of it.
     *
     * @param cycle usually the current one
     * @return true when another determination may no longer take its place
     */
    public boolean standsIn(int cycle) {
        return sanctions.stream().anyMatch(sanction -> sanction.cycle() == cycle && sanction.cancelledAt() == null)
                || in(cycle).map(Determination::toldAt).isPresent();
    }

    /**
     * Whether a person is to blame by the latest determination, of whichever cycle: until another takes its place, whoever it
     * names neither determines liability nor decides, carries out or cancels a sanction (ours).
     *
     * @param person id of the person
     * @return false when nothing was determined
     */
    public boolean blame(String person) {
        return determination != null && determination.blames(person);
    }

    /**
     * A sanction.
     *
     * @param key its key
     * @return empty when there is none
     */
    public Optional<Sanction> sanction(String key) {
        return sanctions.stream().filter(sanction -> sanction.key().equals(key)).findFirst();
    }

    /**
     * Whether nothing that was decided is left to be carried out 已执行; what was cancelled is not.
     *
     * @return true also when nothing was decided
     */
    public boolean allExecuted() {
        return sanctions.stream().noneMatch(Sanction::isOpen);
    }

    /**
     * With a determination in place of the latest.
     *
     * @param latest as it stands now
     * @return a copy
     */
    public Liabilities with(Determination latest) {
        return new Liabilities(latest, sanctions);
    }

    /**
     * With a sanction in place of the one of the same key, or added.
     *
     * @param changed as it stands now
     * @return a copy
     */
    public Liabilities with(Sanction changed) {
        List<Sanction> all = new ArrayList<>(sanctions);
        all.replaceAll(sanction -> sanction.key().equals(changed.key()) ? changed : sanction);
        if (sanction(changed.key()).isEmpty()) {
            all.add(changed);
        }
        return new Liabilities(determination, all);
    }
}
