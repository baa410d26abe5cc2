package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the latest audit of a case came to 监督检查结果 (S10: procedure compliance rate, result compliance rate). A reopening leaves it: it
 * tells of the case as it was then. Immutable.
 *
 * @param auditedAt when; {@code null} while nobody did
 * @param procedureCompliant whether it was handled as the rules say; {@code null} while nobody looked
 * @param resultCompliant whether its result is what the rules say; {@code null} while nobody looked
 */
public record Inspection(
        @Nullable Instant auditedAt, @Nullable Boolean procedureCompliant, @Nullable Boolean resultCompliant)
        implements DossierPart {

    /** Not audited. */
    public static final Inspection EMPTY = new Inspection(null, null, null);

    /**
     * Refuses half an audit.
     *
     * @param auditedAt when
     * @param procedureCompliant whether it was handled as the rules say
     * @param resultCompliant whether its result is what the rules say
     * @throws InvalidValueException when some of the three are there and some are missing
     */
    public Inspection {
        if ((auditedAt == null) != (procedureCompliant == null) || (auditedAt == null) != (resultCompliant == null)) {
            throw new InvalidValueException("inspection", "say when, of the procedure and of the result, or nothing");
        }
    }
}
