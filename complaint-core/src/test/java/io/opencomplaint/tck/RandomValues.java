package io.opencomplaint.tck;

import io.opencomplaint.event.SystemicIssueRaised;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Commonality;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.ConcernKind;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.FactorScore;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Origin;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Question;
import io.opencomplaint.model.Rating;
import io.opencomplaint.model.Region;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Severity;
import io.opencomplaint.model.SeverityScore;
import io.opencomplaint.model.Source;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.Tier;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values by chance: anything that is legal. */
final class RandomValues {

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    @SafeVarargs
    final <T> T any(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> @Nullable T perhaps(T value) {
        return random.nextInt(3) == 0 ? null : value;
    }

    Text text() {
        return random.nextInt(10) == 0 ? Text.erased() : Text.of(oneOf(HostileText.TEXTS));
    }

    @Nullable
    Text perhapsText() {
        return perhaps(text());
    }

    String code() {
        return any("a", "9", "x-1.y_z", "awaiting-customer");
    }

    List<String> codes() {
        return Stream.generate(this::code).limit(random.nextInt(3)).toList();
    }

    SeverityScore severityScore() {
        List<FactorScore> factors = Stream.generate(
                        () -> new FactorScore(code(), random.nextInt(101), 1 + random.nextInt(1000)))
                .limit(random.nextInt(4))
                .toList();
        return new SeverityScore(code(), 1 + random.nextInt(9), factors, any(Severity.values()));
    }

    /** To the microsecond. */
    Instant time() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000) * 1000L);
    }

    /** As long as a case may have been worked on, to the microsecond. */
    @Nullable
    Duration perhapsWorked() {
        return perhaps(Duration.ofSeconds(random.nextInt(10_000_000), random.nextInt(1_000_000) * 1000L));
    }

    SystemicIssueRaised systemicIssue() {
        LocalDate from = day();
        boolean rate = random.nextBoolean();
        return new SystemicIssueRaised(
                code(),
                any(Commonality.values()),
                code(),
                1 + random.nextInt(9),
                from,
                from.plusDays(random.nextInt(40)),
                rate ? BigDecimal.valueOf(random.nextInt(100), 3) : null,
                rate ? BigDecimal.valueOf(random.nextInt(10_000)) : null,
                perhaps(code()));
    }

    LocalDate day() {
        return LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
    }

    Category category() {
        return new Category(Stream.generate(() -> oneOf(HostileText.KEYS))
                .limit(1 + random.nextInt(8))
                .toList());
    }

    Region region() {
        return new Region(Stream.generate(() -> oneOf(HostileText.KEYS))
                .limit(1 + random.nextInt(4))
                .toList());
    }

    /** Of few, so that one is found twice. */
    List<Cause> causes() {
        return Stream.generate(() -> new Cause(Stream.generate(() -> oneOf(HostileText.KEYS.subList(0, 3)))
                        .limit(1 + random.nextInt(4))
                        .toList()))
                .limit(random.nextInt(4))
                .toList();
    }

    List<Concern> concerns() {
        return Stream.generate(() -> new Concern(any(ConcernKind.values()), oneOf(HostileText.KEYS)))
                .limit(random.nextInt(4))
                .toList();
    }

    Origin origin() {
        return new Origin(
                perhaps(any(Source.MEDIA, Source.of("x-1.y_z"))), perhaps(region()), concerns(), random.nextBoolean());
    }

    Assignee assignee() {
        return new Assignee(oneOf(HostileText.KEYS), perhaps(oneOf(HostileText.KEYS)));
    }

    List<Attachment> attachments() {
        return Stream.generate(this::attachment).limit(random.nextInt(4)).toList();
    }

    Attachment attachment() {
        String digest = String.format("%064x", random.nextInt(Integer.MAX_VALUE));
        return new Attachment(text(), "image/png", random.nextInt(9999), digest);
    }

    List<Question> questions() {
        return Stream.generate(() -> {
                    Question question = any(Question.words(code()), Question.scale(code(), 0, 1 + random.nextInt(100)));
                    return random.nextBoolean() ? question : question.optional();
                })
                .limit(random.nextInt(4))
                .toList();
    }

    List<SurveyAnswer> answers() {
        return Stream.generate(
                        () -> any(SurveyAnswer.score(code(), random.nextInt()), new SurveyAnswer(code(), null, text())))
                .limit(random.nextInt(4))
                .toList();
    }

    List<Rating> ratings() {
        return Stream.generate(() -> new Rating(code(), 2 + random.nextInt(3), random.nextInt(2), 5))
                .limit(random.nextInt(4))
                .toList();
    }

    Resolution resolution() {
        ResolutionKind kind = any(ResolutionKind.values());
        Money money = new Money(
                BigDecimal.valueOf(random.nextInt(1_000_000), 2), Currency.getInstance(any("CNY", "JPY", "USD")));
        return new Resolution(
                kind,
                kind == ResolutionKind.OTHER ? text() : perhapsText(),
                kind == ResolutionKind.COMPENSATION ? money : perhaps(money),
                perhaps(day()));
    }

    Filing filing() {
        Instant time = time();
        return new Filing(
                any(Channel.PHONE, Channel.MAIL, Channel.of("9")),
                party(),
                perhaps(party()),
                perhaps(party()),
                text(),
                perhapsText(),
                perhapsText(),
                perhaps(new Incident(perhapsText(), perhaps(time))),
                perhaps(ExternalReference.of("crm", "r" + random.nextLong())));
    }

    List<Party> representatives() {
        return Stream.generate(this::party).limit(random.nextInt(6)).toList();
    }

    private Party party() {
        return new Party(
                perhaps(oneOf(HostileText.KEYS)),
                perhaps(any(Tier.VIP, Tier.ORDINARY)),
                perhapsText(),
                perhapsText(),
                perhapsText(),
                perhapsText());
    }

    private <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
