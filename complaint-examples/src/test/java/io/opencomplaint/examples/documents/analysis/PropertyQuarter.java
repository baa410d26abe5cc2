package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AnswerResolution;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.OfferResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reply;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.preset.Presets;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The quarter of S6: of nine types six are complete, general service to 88 %, parking to 50 % and developer to 33 %; 18, 24 and 18
 * complaints in April, May and June, 2, 1 and 3 of them valid. The source draws no more than that; how many of each complete type
 * there were is ours, since its bars do not add up to its curve.
 */
final class PropertyQuarter extends Clock {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final Actor CLERK = Actor.of("u-17", Role.CLERK);
    private static final Actor HANDLER = Actor.of("u-7", Role.HANDLER);
    private static final List<Kind> KINDS = List.of(
            new Kind("environment", 13, 0),
            new Kind("neighbour-disputes", 10, 0),
            new Kind("general-service", 7, 1),
            new Kind("safety", 9, 0),
            new Kind("house-management", 6, 0),
            new Kind("house-repair", 8, 0),
            new Kind("developer", 1, 2),
            new Kind("parking", 1, 1),
            new Kind("shops", 1, 0));
    private static final int[] TOTALS = {18, 24, 18};
    private static final int[] VALID = {2, 1, 3};

    private final ComplaintDesk desk;
    private Instant now = LocalDate.of(2026, 4, 1).atTime(9, 0).atZone(ZONE).toInstant();

    private PropertyQuarter(ComplaintStore store) {
        this.desk = ComplaintDesk.builder()
                .store(store)
                .policy(Presets.propertyManagement())
                .clock(this)
                .build();
    }

    /** The second quarter of 2026, as it stands on the first day after it. */
    static PeriodReport reported(ComplaintStore store) {
        PropertyQuarter quarter = new PropertyQuarter(store);
        quarter.live();
        return quarter.desk.reports().of(ReportPeriod.quarter(2026, 2));
    }

    private void live() {
        List<Case> cases = new ArrayList<>();
        for (Kind kind : KINDS) {
            for (int one = 0; one < kind.finished + kind.unfinished; one++) {
                cases.add(new Case(kind.name, one < kind.finished));
            }
        }
        int next = 0;
        for (int month = 0; month < TOTALS.length; month++) {
            now = YearMonth.of(2026, 4 + month)
                    .atDay(2)
                    .atTime(9, 0)
                    .atZone(ZONE)
                    .toInstant();
            int valid = VALID[month];
            for (int one = 0; one < TOTALS[month]; one++) {
                Case told = cases.get(next++);
                boolean upheld = told.finished && valid > 0;
                valid -= upheld ? 1 : 0;
                tell(told, upheld ? valid % 2 == 0 ? Outcome.UPHELD : Outcome.PARTLY_UPHELD : Outcome.NOT_UPHELD);
                now = now.plus(Duration.ofHours(20));
            }
        }
        now = LocalDate.of(2026, 7, 1).atTime(9, 0).atZone(ZONE).toInstant();
    }

    private void tell(Case told, Outcome outcome) {
        ComplaintId id = desk.perform(
                        ReceiveComplaint.by(Channel.PHONE)
                                .complainant(Party.anonymous())
                                .matter("Nobody came"),
                        CLERK)
                .id();
        by(CLERK, new Register(id), new Classify(id, Category.of(told.kind)), new Assign(id, Assignee.unit("estate")));
        by(HANDLER, new Accept(id));
        if (told.finished) {
            by(HANDLER, new ProposeResolution(id, Resolution.of(ResolutionKind.APOLOGY, "sorry")));
            by(CLERK, new OfferResolution(id), AnswerResolution.accepted(id));
            by(HANDLER, new ExecuteResolution(id, "done"));
            by(CLERK, Reply.finalReply(id, "result"), ConfirmSatisfaction.satisfied(id, 5), new Close(id, outcome));
        }
    }

    private void by(Actor actor, Act... acts) {
        for (Act act : acts) {
            now = now.plus(Duration.ofMinutes(5));
            desk.perform(act, actor);
        }
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new AssertionError("the desk takes its zone from the policy");
    }

    private record Kind(String name, int finished, int unfinished) {}

    private record Case(String kind, boolean finished) {}
}
