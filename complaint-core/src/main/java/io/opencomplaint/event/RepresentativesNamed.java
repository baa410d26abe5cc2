package io.opencomplaint.event;

import io.opencomplaint.model.Party;
import java.util.List;

/**
 * Several complain together and named who speaks for them 推选代表.
 *
 * @param complainants how many complain
 * @param inPerson whether they came themselves
 * @param representatives who speaks for them
 */
public record RepresentativesNamed(int complainants, boolean inPerson, List<Party> representatives)
        implements CaseEvent {

    /**
     * Copies the representatives.
     *
     * @param complainants how many complain
     * @param inPerson whether they came themselves
     * @param representatives who speaks for them
     */
    public RepresentativesNamed {
        representatives = List.copyOf(representatives);
    }
}
