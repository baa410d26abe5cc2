package io.opencomplaint.desk.refusal;

import io.opencomplaint.act.ActType;
import io.opencomplaint.label.Labels;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Status;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Why an act did not happen, and what can be done instead. Holds ids and codes, never personal data.
 *
 * @param code why
 * @param act what was asked for
 * @param complaint of which complaint; {@code null} for one that was to be received
 * @param number its number, once registered
 * @param status where it stands; {@code null} for one that was to be received
 * @param details codes that belong to the reason: missing roles or requirements, the category
 * @param first what to do first so that the act becomes possible, in order; empty when there is nothing to advise
 * @param possible what the actor could do now
 */
public record Refusal(
        RefusalCode code,
        ActType act,
        @Nullable ComplaintId complaint,
        @Nullable String number,
        @Nullable Status status,
        List<String> details,
        List<ActType> first,
        Set<ActType> possible)
        implements Serializable {

    /**
     * Copies the lists.
     *
     * @param code why
     * @param act what was asked for
     * @param complaint of which complaint
     * @param number its number
     * @param status where it stands
     * @param details codes that belong to the reason
     * @param first what to do first so that the act becomes possible
     * @param possible what the actor could do now
     */
    public Refusal {
        details = List.copyOf(details);
        first = List.copyOf(first);
        possible = Set.copyOf(possible);
    }

    /**
     * Says what was refused, why, and what to do.
     *
     * @param locale the reader's; English or Chinese
     * @return for example «Cannot close complaint C001: it is under investigation. First propose a resolution, … [c-17]»
     */
    public String message(Locale locale) {
        return RefusalText.of(this, Labels.in(locale));
    }
}
