package io.opencomplaint.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.ActType;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.desk.decision.SampleActs;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import jakarta.validation.constraints.Max;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that an act says is without a bound. */
class ActBoundsTest {

    private static final ActValidation VALIDATION = ActValidation.byProvider(Limits.DEFAULTS, new ArrayList<>());
    private static final Probes PROBES = new Probes();

    static {
        Stream.of(ActType.values()).map(type -> (Record) SampleActs.of(type)).forEach(PROBES::know);
        Stream.of(
                        Party.named("Zhang").key("k-1").tier(Tier.VIP).phone("1"),
                        Attachment.of("a", "image/png", 1, "0".repeat(64)),
                        new Incident(Text.of("shop"), Instant.EPOCH),
                        ExternalReference.of("crm", "1"),
                        new Origin(Source.STAFF, Region.of("zhejiang"), List.of(Concern.batch("b")), true),
                        Money.of("1", "CNY"),
                        Actor.of("u-1", Role.CLERK)
                                .in("north")
                                .of(Tenant.DEFAULT)
                                .onBehalfOf("u-2"),
                        AddEntry.finding(ComplaintId.of("c-1"), "worn", Cause.of("design")),
                        AnswerSurvey.of(
                                ComplaintId.of("c-1"),
                                SurveyMode.PHONE,
                                SurveyAnswer.score("speed", 3),
                                SurveyAnswer.words("wish", "none")),
                        (Record) TimeLimit.clock(Duration.ofHours(1)),
                        (Record) TimeLimit.working(Duration.ofHours(1)),
                        (Record) TimeLimit.workingDays(1),
                        (Record) TimeLimit.calendarDays(1))
                .forEach(PROBES::know);
    }

    static List<Class<?>> acts() {
        return Stream.concat(
                        Stream.of(Act.class.getPermittedSubclasses()),
                        Stream.of(CaseAct.class.getPermittedSubclasses()))
                .filter(Class::isRecord)
                .filter(type -> !type.getSimpleName().equals("DatedAct"))
                .<Class<?>>map(type -> type)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void noTextListNumberOrTimeOfAnActIsWithoutABound(Class<?> act) {
        assertThat(PROBES.unbounded(act, value -> VALIDATION.check((Act) value)))
                .isEmpty();
    }

    @Test
    void everyActIsProbed() {
        assertThat(acts()).hasSizeGreaterThan(50);
    }

    /** An act as it must not be. */
    private record Boundless(
            String code, Text text, int number, @Max(9) int half, Duration span, List<String> codes, Thread other) {}

    @Test
    void aComponentWithoutABoundIsFound() {
        Probes probes = new Probes();
        probes.know(new Boundless("a", Text.of("a"), 1, 1, Duration.ZERO, List.of("a"), new Thread()));
        assertThat(probes.unbounded(Boundless.class, value -> {}))
                .containsExactly(
                        "Boundless.code",
                        "Boundless.codes",
                        "Boundless.codes[]",
                        "Boundless.half",
                        "Boundless.number",
                        "Boundless.other",
                        "Boundless.span",
                        "Boundless.text");
    }
}
