package io.opencomplaint.act;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.FactorValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;

/**
 * How bad the matter is, by a score over the factors of the policy's scale 严重程度评分 (S10). The severity that comes of it, and the
 * priority that the policy's matrix has for it, hold until the next judgement: another score, {@link SetSeverity} or
 * {@link SetPriority}. Begin with {@link #of(ComplaintId)}.
 *
 * @param complaint of which
 * @param values how much of each factor there is, every factor of the scale once; at most 32
 */
public record AssessSeverity(@NotNull ComplaintId complaint, @Size(max = 32) List<@Valid FactorValue> values)
        implements CaseAct {

    /**
     * Copies the values.
     *
     * @param complaint of which
     * @param values how much of each factor there is
     */
    public AssessSeverity {
        values = List.copyOf(values);
    }

    /**
     * Without factors yet.
     *
     * @param complaint of which
     * @return the act, to which the factors must be added
     */
    public static AssessSeverity of(ComplaintId complaint) {
        return new AssessSeverity(complaint, List.of());
    }

    /**
     * The same with one factor more.
     *
     * @param factor its code
     * @param value how much of it there is
     * @return a copy
     * @throws io.opencomplaint.InvalidValueException when the code is none
     */
    public AssessSeverity with(String factor, int value) {
        return new AssessSeverity(
                complaint,
                Stream.concat(values.stream(), Stream.of(new FactorValue(factor, value)))
                        .toList());
    }

    @Override
    public ActType type() {
        return ActType.ASSESS_SEVERITY;
    }
}
