package io.opencomplaint.act;

import io.opencomplaint.model.ComplainantGroup;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Several complain together 群体投诉, and name those who speak for them 推选代表 (CN-BANK: at most 5). Said again, it takes the place of
 * what was said before.
 *
 * @param complaint of which
 * @param complainants how many complain, 2 to 1,000,000,000
 * @param inPerson whether they came themselves 当面: 20 or more are a major incident (CN-BANK)
 * @param representatives who speaks for them, at most 5; none as long as they have not agreed on anybody
 */
public record NameRepresentatives(
        @NotNull ComplaintId complaint,
        @Min(1) @Max(MOST_PEOPLE) int complainants,
        boolean inPerson,
        @Size(max = ComplainantGroup.MAX_REPRESENTATIVES) List<@Valid Party> representatives)
        implements CaseAct {

    private static final long MOST_PEOPLE = 1_000_000_000;

    /**
     * Copies the representatives.
     *
     * @param complaint of which
     * @param complainants how many complain
     * @param inPerson whether they came themselves
     * @param representatives who speaks for them
     */
    public NameRepresentatives {
        representatives = List.copyOf(representatives);
    }

    /**
     * Of a group that did not come itself.
     *
     * @param complaint of which
     * @param complainants how many complain, 2 or more
     * @param representatives who speaks for them, at most 5
     * @return the act
     */
    public static NameRepresentatives of(ComplaintId complaint, int complainants, Party... representatives) {
        return new NameRepresentatives(complaint, complainants, false, List.of(representatives));
    }

    /**
     * The same, of a group that came itself.
     *
     * @return a copy
     */
    public NameRepresentatives faceToFace() {
        return new NameRepresentatives(complaint, complainants, true, representatives);
    }

    @Override
    public ActType type() {
        return ActType.NAME_REPRESENTATIVES;
    }
}
