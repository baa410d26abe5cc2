package io.opencomplaint.access;

import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The persons who keep out of a complaint 应回避人员: its parties and whoever has an interest in it. */
public final class OutOfTheCase {

    private OutOfTheCase() {}

    /**
     * Whether somebody keeps out.
     *
     * @param complaint as it stands
     * @param person id
     * @return true for a party to it, and for whoever has an interest in it
     */
    public static boolean includes(Complaint complaint, String person) {
        return complaint.dossier().custody().interests().contains(person)
                || isKeyOf(complaint.filing().respondent(), person)
                || complains(complaint, person);
    }

    /**
     * Whether somebody complains, or speaks for who does.
     *
     * @param complaint as it stands
     * @param person id
     * @return true for the complainant, the representative and those of a group
     */
    public static boolean complains(Complaint complaint, String person) {
        ComplainantGroup group = complaint.dossier().relations().group();
        return isKeyOf(complaint.filing().complainant(), person)
                || isKeyOf(complaint.filing().representative(), person)
                || (group != null && group.representativeKeys().contains(person));
    }

    /**
     * Everybody who keeps out, each once.
     *
     * @param complaint as it stands
     * @return ids
     */
    public static Set<String> of(Complaint complaint) {
        Set<String> all = new LinkedHashSet<>(complaint.dossier().custody().interests());
        all.addAll(complaining(complaint));
        add(complaint.filing().respondent(), all);
        return all;
    }

    /** Everybody who complains, or speaks for who does. */
    static Set<String> complaining(Complaint complaint) {
        Set<String> all = new LinkedHashSet<>();
        add(complaint.filing().complainant(), all);
        add(complaint.filing().representative(), all);
        ComplainantGroup group = complaint.dossier().relations().group();
        if (group != null) {
            all.addAll(group.representativeKeys());
        }
        return all;
    }

    private static void add(@Nullable Party party, Set<String> all) {
        if (party != null && party.key() != null) {
            all.add(party.key());
        }
    }

    private static boolean isKeyOf(@Nullable Party party, String person) {
        return party != null && person.equals(party.key());
    }
}
