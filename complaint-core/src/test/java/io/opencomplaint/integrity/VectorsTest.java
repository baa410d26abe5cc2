package io.opencomplaint.integrity;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.TimeLimit;
import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Closed;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.MajorDecided;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.model.Alarm;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Clock;
import io.opencomplaint.model.ClockFamily;
import io.opencomplaint.model.ClockState;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Digest;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Salt;
import io.opencomplaint.model.Seal;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.model.TextSeal;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A fixed history has the bytes and links that docs/integrity.md gives: where one changes, every chain out there breaks. */
class VectorsTest {

    private static final Tenant TENANT = Tenant.of("north");
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");
    private static final Path PAGE = Path.of(System.getProperty("basedir", ""), "../docs/integrity.md");

    private final List<RecordedEvent> history = history();

    static List<RecordedEvent> history() {
        Filing filing = new Filing(
                Channel.PHONE,
                Party.named("张三").key("customer-1"),
                null,
                null,
                Text.of("空调又不制冷 😡"),
                Text.of(""),
                null,
                new Incident(null, Instant.parse("2026-03-01T23:59:59.123457Z")),
                null);
        Clock clock = new Clock(
                "final-reply",
                ClockFamily.REGULATORY,
                1,
                ClockState.RUNNING,
                MORNING,
                1,
                "cn@3",
                TimeLimit.workingDays(15),
                List.of(),
                List.of(),
                null,
                new Alarm(List.of(), 0, null, null),
                null);
        Resolution resolution = new Resolution(
                ResolutionKind.COMPENSATION,
                Text.erased(),
                new Money(new BigDecimal("12.50"), Currency.getInstance("CNY")),
                LocalDate.parse("2026-03-09"));
        List<RecordedEvent> events = List.of(
                event(1, "received", new ComplaintReceived(filing, List.of(), LocalDate.parse("2026-03-02")))
                        .with(List.of(clock)),
                event(2, "received", new MajorDecided(true, List.of("injury", "press"), -3, null)),
                event(3, "resolving", new ResolutionProposed(resolution)),
                event(4, "closed", new Closed(Outcome.UPHELD, null, Duration.ofMinutes(90))));
        // One after the other: 00…01, 00…02 and so on.
        long[] salts = {0};
        return new Chain(() -> new Salt(0, ++salts[0])).seal(TENANT, null, events);
    }

    private static RecordedEvent event(long sequence, String status, CaseEvent event) {
        Recording recording = new Recording(
                MORNING.minusSeconds(60),
                MORNING,
                "u-17",
                "act-" + sequence,
                Status.of(status, Phase.HANDLING),
                "closed-loop@1",
                sequence == 2 ? "u-1" : null);
        return new RecordedEvent(ID, sequence, recording, event);
    }

    private static String canonical(RecordedEvent event, List<String> digests) {
        CanonicalBytes bytes = new CanonicalBytes();
        Iterator<TextSeal> seals = event.seal().texts().iterator();
        new CanonicalForm().write(bytes, TENANT, event, text -> {
            byte[] digest = digest(text, seals.next());
            digests.add(HexFormat.of().formatHex(digest));
            return digest;
        });
        return HexFormat.of().formatHex(Arrays.copyOf(bytes.array(), bytes.size()));
    }

    private static byte[] digest(Text text, TextSeal seal) {
        String content = text.content();
        return content == null
                ? ((Digest) seal).bytes()
                : Sealer.digestOf((Salt) seal, content).bytes();
    }

    /** Digests of texts, bytes and link of each event, a blank line after it. */
    static String listing(List<RecordedEvent> history) {
        StringBuilder listing = new StringBuilder();
        for (RecordedEvent event : history) {
            List<String> digests = new ArrayList<>();
            String canonical = canonical(event, digests);
            listing.append("event ").append(event.sequence()).append('\n');
            digests.forEach(digest -> listing.append("text ").append(digest).append('\n'));
            listing.append("bytes ").append(canonical).append('\n');
            listing.append("link ").append(event.seal().link()).append("\n\n");
        }
        return listing.toString();
    }

    static String bundle(List<RecordedEvent> history) {
        StringBuilder bundle = new StringBuilder();
        new Chain(Salts.random()).export(TENANT, history, bundle);
        return bundle.toString();
    }

    private static @Nullable String resource(String name) throws IOException {
        try (InputStream in = VectorsTest.class.getResourceAsStream(name)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theBytesAndLinksAreThoseOnRecord() throws IOException {
        assertThat(listing(history)).isEqualTo(resource("vectors.txt"));
    }

    @Test
    void theBundleIsTheOneOnRecord() throws IOException {
        assertThat(bundle(history)).isEqualTo(resource("vectors.json"));
    }

    /** What is erased leaves the digest of the text in the place of the salt. */
    @Test
    void anErasureChangesNeitherBytesNorLinks() throws IOException {
        List<RecordedEvent> erased = new ArrayList<>(history);
        erased.set(0, withoutName(history.get(0)));
        assertThat(listing(erased)).isEqualTo(resource("vectors.txt"));
        assertThat(new Chain(Salts.random()).check(TENANT, erased)).isNull();
        assertThat(bundle(erased)).isEqualTo(resource("vectors-erased.json"));
    }

    private static RecordedEvent withoutName(RecordedEvent first) {
        ComplaintReceived received = (ComplaintReceived) first.event();
        Filing filing = received.filing();
        Filing nameless = new Filing(
                filing.channel(),
                new Party("customer-1", null, Text.erased(), null, null, null),
                null,
                null,
                filing.subject(),
                filing.description(),
                null,
                filing.incident(),
                null);
        List<String> digests = new ArrayList<>();
        canonical(first, digests);
        List<TextSeal> seals = new ArrayList<>(first.seal().texts());
        seals.set(0, Digest.parse(digests.get(0)));
        return new RecordedEvent(
                ID,
                1,
                first.recording(),
                new ComplaintReceived(nameless, List.of(), received.receivedOn()),
                first.clocks(),
                new Seal(first.seal().link(), seals));
    }

    /** The page has them from sha256sum, by the commands that stand beside them. */
    @Test
    void thePageShowsWhatOtherProgramsMadeOfTheSameBytes() throws IOException {
        String page = Files.readString(PAGE);
        for (RecordedEvent event : history) {
            assertThat(page).contains(event.seal().link().toString());
        }
        List<String> digests = new ArrayList<>();
        canonical(history.get(0), digests);
        assertThat(page).contains("# " + digests.get(0));
        assertThat(page.replace("\n", "")).contains(canonical(history.get(3), new ArrayList<>()));
    }

    @Test
    void thePageShowsTheCheckpointOfThisHistory() throws IOException {
        StringBuilder lines = new StringBuilder();
        CheckpointWriter writer = new CheckpointWriter(lines, TENANT, MORNING);
        writer.add(new CheckpointLine(ID, 4, history.get(3).seal().link()));
        Checkpoint checkpoint = writer.end(null);
        String page = Files.readString(PAGE);
        assertThat(page).contains(lines.toString().strip().replace("\n", "\n    "));
        assertThat(page).contains("# " + checkpoint.root());
    }
}
