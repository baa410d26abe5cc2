package io.opencomplaint.access;

import io.opencomplaint.event.Assigned;
import io.opencomplaint.event.AssignmentAccepted;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.InterestDeclared;
import io.opencomplaint.event.RepresentativesNamed;
import io.opencomplaint.event.TaskOpened;
import io.opencomplaint.event.TaskReported;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.tck.Life;
import io.opencomplaint.tck.Specimens;
import java.time.LocalDate;
import java.util.List;

/** Cases that people stand to in every way there is. */
final class Cases {

    static final Party CUSTOMER = Party.named("张三")
            .key("customer-1")
            .phone("138 0000 0000")
            .email("zhang.san@example.com")
            .address("北京市朝阳区建国路1号");

    private Cases() {}

    static Life received(boolean confidential) {
        return received(
                confidential, Party.named("Ann Accused").key("accused-1").phone("+1 555 0100"));
    }

    static Life received(boolean confidential, Party respondent) {
        Filing filing = new Filing(
                Channel.WEB,
                CUSTOMER,
                Party.named("Lawrence Lawyer").key("lawyer-1").phone("0571-88886666"),
                respondent,
                Text.of("It fails"),
                null,
                null,
                null,
                null);
        return Life.begin(
                Specimens.TENANT,
                "c-1",
                Specimens.NOON,
                new ComplaintReceived(
                        filing, Origin.EMPTY.confidential(confidential), List.of(), LocalDate.of(2024, 3, 5)));
    }

    /** Everybody has a part in it. */
    static Life everybody(boolean confidential) {
        return received(confidential)
                .then(new RepresentativesNamed(
                        7,
                        false,
                        List.of(Party.named("Gina Group").key("group-1").phone("13912345678"))))
                .then(new InterestDeclared("interested-1", true, Text.of("a cousin")))
                .then(new Assigned(Assignee.unit("unit-1")))
                .then(new AssignmentAccepted(Assignee.of("unit-1", "handler-1")))
                .then(new TaskOpened(
                        TaskKind.CONTRIBUTION, "t-1", Assignee.of("unit-2", "expert-1"), Text.of("measure"), null))
                .then(new TaskOpened(TaskKind.CONTRIBUTION, "t-2", Assignee.unit("unit-3"), Text.of("weigh"), null))
                .then(new TaskOpened(
                        TaskKind.CONTRIBUTION, "t-3", Assignee.of("unit-2", "expert-2"), Text.of("ask"), null))
                .then(new TaskReported("t-3", Text.of("asked"), List.of()));
    }
}
