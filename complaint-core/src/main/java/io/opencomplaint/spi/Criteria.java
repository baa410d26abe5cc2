package io.opencomplaint.spi;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Phase;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What complaints must meet to be found or counted 查询条件: all that is given must hold, what is {@code null} or empty
 * does not matter. Begin with {@link #any()}.
 *
 * @param reference what another system calls it
 * @param number 投诉编号, whole
 * @param phases one of these; empty for any
 * @param within in this category or below it
 * @param channel came in by it
 * @param unit assigned to this unit
 * @param receivedFrom day of receipt on or after
 * @param receivedTo day of receipt on or before
 */
public record Criteria(
        @Nullable ExternalReference reference,
        @Nullable String number,
        Set<Phase> phases,
        @Nullable Category within,
        @Nullable Channel channel,
        @Nullable String unit,
        @Nullable LocalDate receivedFrom,
        @Nullable LocalDate receivedTo) {

    private static final Criteria ANY = new Criteria(null, null, Set.of(), null, null, null, null, null);

    /**
     * Copies the phases.
     *
     * @param reference what another system calls it
     * @param number 投诉编号
     * @param phases one of these
     * @param within in this category or below it
     * @param channel came in by it
     * @param unit assigned to this unit
     * @param receivedFrom day of receipt on or after
     * @param receivedTo day of receipt on or before
     */
    public Criteria {
        phases = Set.copyOf(phases);
    }

    /**
     * Every complaint of the tenant.
     *
     * @return no condition
     */
    public static Criteria any() {
        return ANY;
    }

    /**
     * With an external reference.
     *
     * @param value what another system calls it
     * @return a copy
     */
    public Criteria reference(ExternalReference value) {
        return new Criteria(value, number, phases, within, channel, unit, receivedFrom, receivedTo);
    }

    /**
     * With a number.
     *
     * @param value 投诉编号, whole
     * @return a copy
     */
    public Criteria number(String value) {
        return new Criteria(reference, value, phases, within, channel, unit, receivedFrom, receivedTo);
    }

    /**
     * In one of some phases.
     *
     * @param values one or more
     * @return a copy
     */
    public Criteria phases(Phase... values) {
        return new Criteria(
                reference, number, Set.copyOf(Arrays.asList(values)), within, channel, unit, receivedFrom, receivedTo);
    }

    /**
     * In a subtree of the categories.
     *
     * @param value its root
     * @return a copy
     */
    public Criteria within(Category value) {
        return new Criteria(reference, number, phases, value, channel, unit, receivedFrom, receivedTo);
    }

    /**
     * That came in by a channel.
     *
     * @param value the channel
     * @return a copy
     */
    public Criteria channel(Channel value) {
        return new Criteria(reference, number, phases, within, value, unit, receivedFrom, receivedTo);
    }

    /**
     * Assigned to a unit.
     *
     * @param value key of the unit
     * @return a copy
     */
    public Criteria unit(String value) {
        return new Criteria(reference, number, phases, within, channel, value, receivedFrom, receivedTo);
    }

    /**
     * Received within some days.
     *
     * @param from first day
     * @param to last day
     * @return a copy
     */
    public Criteria received(LocalDate from, LocalDate to) {
        return new Criteria(reference, number, phases, within, channel, unit, from, to);
    }
}
