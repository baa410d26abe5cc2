package io.opencomplaint.workflow;

import io.opencomplaint.act.ActType;
import io.opencomplaint.model.Phase;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A survey belongs to the end of a case: it is sent and answered only where the case has ended. */
final class SurveyCheck implements TableCheck {

    private static final Set<ActType> SURVEY = EnumSet.of(ActType.SEND_SURVEY, ActType.ANSWER_SURVEY);
    private static final Set<Phase> ENDED = EnumSet.of(Phase.CLOSED, Phase.ARCHIVED);

    @Override
    public List<String> problems(Table table) {
        return table.rows().stream()
                .filter(row -> SURVEY.contains(row.act()))
                .filter(row -> !ENDED.contains(row.from().phase()))
                .map(row ->
                        Table.place(row) + ": a survey asks about a case that has ended; put the row into a status of"
                                + " the phase CLOSED or ARCHIVED")
                .toList();
    }
}
