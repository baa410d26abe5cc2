package io.opencomplaint.triage;

import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.Tier;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A ground on which a complaint is a major one 重大投诉 (S20: VIP customer, batch complaint, forwarded by media, regulator, public
 * supervision or management). Every condition that it has must hold. Without conditions it is a ground that only people give. A
 * complaint that became a major one stays it, also when the ground falls away, until somebody decides otherwise.
 * Immutable. Begin with {@link #named(String)}.
 *
 * @param code of the ground, 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param tiers kinds of customer; empty for any
 * @param channels the ways it came in; empty for any
 * @param sources systems or bodies that have a reference for it, by their codes; empty for any
 * @param severity the least one; {@code null} for any
 * @param people how many must complain together, as the group on record or who marks the complaint says; {@code null} for any number
 * @param inPerson whether they must have come themselves 当面, as the group on record says
 */
public record MajorRule(
        String code,
        Set<Tier> tiers,
        Set<Channel> channels,
        Set<String> sources,
        @Nullable Severity severity,
        @Nullable Integer people,
        boolean inPerson) {

    /**
     * Copies the sets.
     *
     * @param code of the ground
     * @param tiers kinds of customer
     * @param channels the ways it came in
     * @param sources systems or bodies that have a reference for it
     * @param severity the least one
     * @param people how many must complain together
     * @param inPerson whether they must have come themselves
     */
    public MajorRule {
        tiers = Set.copyOf(tiers);
        channels = Set.copyOf(channels);
        sources = Set.copyOf(sources);
    }

    /**
     * A ground that only people give, until it gets conditions.
     *
     * @param code 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the rule
     */
    public static MajorRule named(String code) {
        return new MajorRule(code, Set.of(), Set.of(), Set.of(), null, null, false);
    }

    /**
     * For these kinds of customer.
     *
     * @param values one or more
     * @return a copy
     */
    public MajorRule tiers(Tier... values) {
        return new MajorRule(code, Set.copyOf(List.of(values)), channels, sources, severity, people, inPerson);
    }

    /**
     * For what came in by these ways.
     *
     * @param values one or more
     * @return a copy
     */
    public MajorRule channels(Channel... values) {
        return new MajorRule(code, tiers, Set.copyOf(List.of(values)), sources, severity, people, inPerson);
    }

    /**
     * For what these systems or bodies have a reference for.
     *
     * @param values codes of the sources, one or more
     * @return a copy
     */
    public MajorRule sources(String... values) {
        return new MajorRule(code, tiers, channels, Set.copyOf(List.of(values)), severity, people, inPerson);
    }

    /**
     * For what is at least so severe.
     *
     * @param least the least severity
     * @return a copy
     */
    public MajorRule severity(Severity least) {
        return new MajorRule(code, tiers, channels, sources, least, people, inPerson);
    }

    /**
     * For what so many people complain of together 批量投诉.
     *
     * @param least 2 or more
     * @return a copy
     */
    public MajorRule people(int least) {
        return new MajorRule(code, tiers, channels, sources, severity, least, inPerson);
    }

    /**
     * For what so many people complain of face to face 当面群体投诉 (CN-BANK: 20 or more are a major incident).
     *
     * @param least 2 or more
     * @return a copy
     */
    public MajorRule peopleInPerson(int least) {
        return new MajorRule(code, tiers, channels, sources, severity, least, true);
    }

    /**
     * Whether it is seen from the complaint itself to be a major one on this ground.
     *
     * @param complaint as it stands
     * @return false also for a ground that only people can give
     */
    public boolean holds(Complaint complaint) {
        return people == null ? !isBare() && admits(complaint) : isGroup(complaint, people);
    }

    private boolean isGroup(Complaint complaint, int least) {
        ComplainantGroup group = complaint.dossier().relations().group();
        return group != null && group.size() >= least && (group.inPerson() || !inPerson);
    }

    /**
     * Whether the number of people suffices.
     *
     * @param count how many there are; {@code null} when nobody counted
     * @return true when it needs none
     */
    public boolean suffices(@Nullable Integer count) {
        return people == null || (count != null && count >= people);
    }

    private boolean isBare() {
        return tiers.isEmpty() && channels.isEmpty() && sources.isEmpty() && severity == null;
    }

    private boolean admits(Complaint complaint) {
        ExternalReference reference = complaint.filing().reference();
        Severity judged = complaint.triage().severity();
        return among(tiers, complaint.triage().tier())
                && among(channels, complaint.filing().channel())
                && among(sources, reference == null ? null : reference.source())
                && (severity == null || (judged != null && judged.compareTo(severity) >= 0));
    }

    private static <T> boolean among(Set<T> values, @Nullable T value) {
        return values.isEmpty() || (value != null && values.contains(value));
    }

    void check(Faults faults) {
        faults.code("ground for major complaints", code);
        faults.unless(
                people == null || (people >= 2 && isBare()),
                "The ground " + code + " must ask for 2 people or more, and for nothing beside them");
    }
}
