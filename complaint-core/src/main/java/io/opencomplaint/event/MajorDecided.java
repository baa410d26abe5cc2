package io.opencomplaint.event;

import io.opencomplaint.model.Text;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * It was decided whether the complaint is a major one 重大投诉认定 (S20): by a rule of the policy, right after the event that the
 * rule hung on, or by somebody.
 *
 * @param major whether it is
 * @param grounds why it is, as codes: of the rules that came to hold, or the one that somebody gave; empty when it is not
 * @param people how many complain of it together; {@code null} when nobody said
 * @param reason why somebody decided so; {@code null} when a rule did
 */
public record MajorDecided(boolean major, List<String> grounds, @Nullable Integer people, @Nullable Text reason)
        implements CaseEvent {

    /**
     * Copies the grounds.
     *
     * @param major whether it is
     * @param grounds why it is
     * @param people how many complain of it together
     * @param reason why somebody decided so
     */
    public MajorDecided {
        grounds = List.copyOf(grounds);
    }
}
