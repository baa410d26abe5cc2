package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.ValidText;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The matter is brought before somebody who examines it anew: a review 复核 (S5) or a verification 核查 (banking) is asked for, an appeal
 * 申诉 (telecom) or the proceeding of another body is put on record.
 *
 * @param complaint of which
 * @param kind before whom
 * @param key by which the proceeding is called from now on, once within the complaint; 1 to 64 of a-z, 0-9, '.', '_' and '-'
 * @param body code of the court, the agency, the regulator, of the same form; needed for every kind outside the organisation
 * @param text on which grounds, at most 100,000 characters
 * @param dueAt until when it is to be decided, to the microsecond, in the years 1 to 9999; {@code null} for no date
 */
public record OpenProceeding(
        @NotNull ComplaintId complaint,
        @NotNull ProceedingKind kind,
        @NotNull @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String key,
        @Nullable @Pattern(regexp = "[a-z0-9][a-z0-9._-]{0,63}") String body,
        @NotNull @ValidText(max = 100_000) Text text,
        @Nullable Instant dueAt)
        implements CaseAct {

    /**
     * Cuts the date to the microsecond, which every store keeps.
     *
     * @param complaint of which
     * @param kind before whom
     * @param key by which the proceeding is called
     * @param body code of the court, the agency, the regulator
     * @param text on which grounds
     * @param dueAt until when it is to be decided
     * @throws io.opencomplaint.InvalidValueException when the date is out of bounds
     */
    public OpenProceeding {
        dueAt = dueAt == null ? null : ActTime.kept("date of a proceeding", dueAt);
    }

    /**
     * Without a body and a date.
     *
     * @param complaint of which
     * @param kind before whom
     * @param key by which the proceeding is called
     * @param text on which grounds
     * @return the act
     */
    public static OpenProceeding of(ComplaintId complaint, ProceedingKind kind, String key, String text) {
        return new OpenProceeding(complaint, kind, key, null, Text.of(text), null);
    }

    /**
     * The same before a certain body.
     *
     * @param code of the court, the agency, the regulator
     * @return a copy
     */
    public OpenProceeding before(String code) {
        return new OpenProceeding(complaint, kind, key, code, text, dueAt);
    }

    /**
     * The same with a date.
     *
     * @param due until when it is to be decided
     * @return a copy
     */
    public OpenProceeding until(Instant due) {
        return new OpenProceeding(complaint, kind, key, body, text, due);
    }

    @Override
    public ActType type() {
        return switch (kind) {
            case REVIEW -> ActType.REQUEST_REVIEW;
            case VERIFICATION -> ActType.REQUEST_VERIFICATION;
            case APPEAL -> ActType.RECORD_APPEAL;
            case OMBUDSMAN, COURT, ARBITRATION, CONSUMER_BODY, AGENCY, MEDIA -> ActType.RECORD_EXTERNAL;
        };
    }
}
