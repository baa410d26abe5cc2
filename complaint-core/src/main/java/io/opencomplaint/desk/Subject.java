package io.opencomplaint.desk;

import io.opencomplaint.model.ComplaintId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be erased 删除范围: all texts of one complaint, or those of a person in all complaints of the tenant.
 *
 * @param complaint all of whose texts; {@code null} where a party is meant
 * @param party key of a party; {@code null} where a complaint is meant
 * @param narratives whether what others wrote goes too in complaints where the party is not the complainant
 */
public record Subject(@Nullable ComplaintId complaint, @Nullable String party, boolean narratives) {

    /**
     * Checks that one of both is meant.
     *
     * @param complaint all of whose texts
     * @param party key of a party
     * @param narratives whether what others wrote goes too
     * @throws IllegalArgumentException when both are given, or none
     */
    public Subject {
        if ((complaint == null) == (party == null)) {
            throw new IllegalArgumentException("Give the id of a complaint or the key of a party");
        }
    }

    /**
     * All texts of one complaint: names, contacts, narratives, replies, notes, tasks, references of attachments.
     *
     * @param id which
     * @return the subject
     */
    public static Subject complaint(ComplaintId id) {
        return new Subject(Objects.requireNonNull(id, "id"), null, true);
    }

    /**
     * A person or organisation by the host's key, in all complaints of the tenant. Where they complain, all texts go; where they represent
     * somebody or are complained of, their name and contacts do.
     *
     * @param key as {@link io.opencomplaint.model.Party} has it
     * @return the subject
     */
    public static Subject party(String key) {
        return new Subject(null, Objects.requireNonNull(key, "key"), false);
    }

    /**
     * The same, with what others wrote in every complaint where the party appears; only names and contacts of others stay there.
     *
     * @return a copy
     */
    public Subject withNarratives() {
        return new Subject(complaint, party, true);
    }
}
