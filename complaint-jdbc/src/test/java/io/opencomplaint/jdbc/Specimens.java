package io.opencomplaint.jdbc;

import io.opencomplaint.calendar.DayCount;
import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.EventType;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Determination;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import io.opencomplaint.tck.LargestDossier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value of any record of the library by looking at its components.
 *
 * @param sparse leaves out everything that may be left out
 * @param text stands for every text
 */
public record Specimens(boolean sparse, Text text) {

    public static final Instant AT = Instant.parse("2026-11-22T01:02:03.000004Z");

    private static final Map<Class<?>, Supplier<?>> VALUES = Map.ofEntries(
            Map.entry(String.class, () -> "Ключ%_'\"-😀"),
            Map.entry(long.class, () -> 7L),
            // What its parts must not be at the same time, no value by reflection knows.
            Map.entry(Dossier.class, LargestDossier::get),
            Map.entry(int.class, () -> 3),
            Map.entry(Integer.class, () -> 4),
            Map.entry(boolean.class, () -> true),
            Map.entry(Boolean.class, () -> false),
            Map.entry(Instant.class, () -> AT),
            Map.entry(LocalDate.class, () -> LocalDate.of(2026, 11, 22)),
            Map.entry(Channel.class, () -> Channel.of("smoke-signal")),
            Map.entry(Duration.class, () -> Duration.ofDays(-3).minusNanos(4_000)),
            Map.entry(Role.class, () -> Role.of("x-1.y_z")),
            Map.entry(TimeLimit.class, () -> TimeLimit.workingDays(3, DayCount.CIVIL_CODE)),
            Map.entry(Tier.class, () -> Tier.VIP),
            Map.entry(Money.class, () -> Money.of("1234567.8901", "CNY")),
            Map.entry(
                    Determination.class,
                    () -> new Determination(
                            3,
                            AT,
                            List.of(
                                    new LiabilityShare(
                                            Assignee.of("Ключ%_'\"-😀", "u"), LiabilityKind.INDIRECT, 3334, "r-1"),
                                    new LiabilityShare(Assignee.unit("u"), LiabilityKind.LEADERSHIP, 6666, "r-2")),
                            AT)),
            Map.entry(BigDecimal.class, () -> new BigDecimal("0.018")),
            Map.entry(Question.class, () -> Question.scale("product-quality", 1, 5)),
            Map.entry(Category.class, () -> Category.ofSteps("Über%_!", "a/b~c", "三")),
            Map.entry(Cause.class, () -> Cause.of("Über%_!/a~1b~0c/三")),
            Map.entry(Rating.class, () -> new Rating("fairness", 4, 1, 5)),
            Map.entry(Region.class, () -> Region.of("Über%_!/a~1b~0c/三")),
            Map.entry(Digest.class, () -> Digest.parse("0f".repeat(32))),
            Map.entry(
                    Seal.class,
                    () -> new Seal(
                            Digest.parse("f0".repeat(32)), List.of(new Salt(-1, 1), Digest.ZERO, new Salt(0, -2)))),
            Map.entry(Source.class, () -> Source.of("x-1.y_z")),
            Map.entry(ComplaintId.class, () -> ComplaintId.of("c-1")),
            Map.entry(Tenant.class, () -> Tenant.of("acme")),
            Map.entry(Status.class, () -> Status.of("in-work", Phase.HANDLING)));

    public static final Specimens FULL = new Specimens(false, Text.of("Text 文本 😀 \"\\\n\t' %_"));
    public static final Specimens ERASED = new Specimens(false, Text.erased());
    public static final Specimens EMPTY = new Specimens(false, Text.of(""));
    public static final Specimens SPARSE = new Specimens(true, Text.of("said"));

    public static List<Specimens> all() {
        return List.of(FULL, ERASED, EMPTY, SPARSE);
    }

    public CaseEvent event(EventType type) {
        return of(type.recordType());
    }

    public RecordedEvent recorded(EventType type, long sequence) {
        return new RecordedEvent(
                ComplaintId.of("c-1"),
                sequence,
                of(Recording.class),
                event(type),
                sparse ? List.of() : List.of(of(Clock.class)),
                sparse ? null : (Seal) plain(Seal.class));
    }

    public Complaint complaint(long version) {
        Complaint any = of(Complaint.class);
        return new Complaint(
                any.id(),
                any.tenant(),
                version,
                any.number(),
                any.status(),
                any.cycle(),
                any.filing(),
                any.triage(),
                any.assignment(),
                any.remedy(),
                any.conclusion(),
                any.milestones(),
                any.clocks(),
                any.dossier(),
                any.head());
    }

    public <T> T of(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components).map(this::value).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    private @Nullable Object value(RecordComponent component) {
        if (sparse && component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Class<?> type = component.getType();
        if (type == Text.class) {
            return text;
        }
        if (type == List.class) {
            Class<?> element = (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
            return sparse ? List.of() : List.of(plain(element), plain(element));
        }
        return named(component, type);
    }

    /** Components whose form the record checks. */
    private Object named(RecordComponent component, Class<?> type) {
        return switch (component.getName()) {
            case "target", "level", "reason", "key", "basis", "body" ->
                type == String.class ? "solve-1.a_b" : plain(type);
            case "stage", "document" -> "technical-1.a_b";
            case "aspect", "questionnaire" -> "product-quality";
            case "mediaType" -> "image/jpeg";
            case "sha256" -> "0123456789abcdef".repeat(4);
            case "source" -> type == String.class ? "cfpb" : plain(type);
            case "policy" -> "closed-loop@1";
            case "act" -> "receive";
            default -> plain(type);
        };
    }

    private Object plain(Class<?> type) {
        if (type == ResolutionKind.class) {
            return ResolutionKind.EXPLANATION;
        }
        if (type == SurveyAnswer.class) {
            return new SurveyAnswer("remark", null, text);
        }
        if (VALUES.containsKey(type)) {
            return VALUES.get(type).get();
        }
        return type.isEnum() ? type.getEnumConstants()[type.getEnumConstants().length - 1] : of(type);
    }
}
