package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.NOON;
import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.filing;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.event.Acknowledged;
import io.opencomplaint.event.Archived;
import io.opencomplaint.event.ComplaintReceived;
import io.opencomplaint.event.Recording;
import io.opencomplaint.event.ResolutionProposed;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Incident;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Criteria;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/** Times are kept to the microsecond and days as they are, whatever the zone of the JVM. */
@ResourceLock(Resources.TIME_ZONE)
public abstract class TimeContract extends StoreUnderTest {

    private final TimeZone zoneBefore = TimeZone.getDefault();

    /** For subclasses. */
    protected TimeContract() {}

    @AfterEach
    final void restoreZone() {
        TimeZone.setDefault(zoneBefore);
    }

    @Test
    void microsecondsAreKept() {
        for (int micros : new int[] {1, 10, 999, 1_000, 123_457, 500_000, 999_999}) {
            assertKept(stored(at("c-" + micros, Instant.ofEpochSecond(1_709_640_000L, micros * 1000L))));
        }
    }

    @Test
    void yearsFromOneTo9999AreKept() {
        List<String> instants = List.of(
                "0001-01-01T00:00:00Z",
                "0001-01-01T00:00:00.000001Z",
                "1582-10-04T23:59:59.999999Z",
                "1582-10-10T12:00:00Z",
                "1582-10-15T00:00:00Z",
                "1899-12-31T23:59:59.999999Z",
                "1900-12-31T15:54:17Z",
                "1969-12-31T23:59:59.999999Z",
                "1970-01-01T00:00:00Z",
                "2016-12-31T23:59:59.999999Z",
                "2038-01-19T03:14:08Z",
                "9999-12-31T23:59:59.999999Z");
        for (int i = 0; i < instants.size(); i++) {
            assertKept(stored(at("c-" + i, Instant.parse(instants.get(i)))));
        }
    }

    @Test
    void daysFromYearOneTo9999AreKept() {
        for (String text : List.of(
                "0001-01-01",
                "0004-02-29",
                "1582-10-04",
                "1582-10-10",
                "1582-10-15",
                "1900-02-28",
                "2011-12-30",
                "2024-02-29",
                "9999-12-31")) {
            LocalDate day = LocalDate.parse(text);
            Resolution resolution =
                    Resolution.of(ResolutionKind.REPAIR, "New part").expectedOn(day);
            ComplaintReceived received = new ComplaintReceived(filing(), List.of(), day);
            Life life = Life.begin(TENANT, "c-" + text, Instant.parse(text + "T12:00:00Z"), received);
            assertKept(stored(life.then(new ResolutionProposed(resolution))));
            assertThat(ids(Criteria.any().received(day, day)))
                    .as("a day is found as it was given: " + text)
                    .containsExactly("c-" + text);
        }
    }

    @Test
    void theTimeOfRecordingIsKeptApartFromTheTimeItHappened() {
        Instant later = NOON.plusNanos(3_600_000_001_000L);
        Recording recording = new Recording(NOON, later, "clerk-7", "archive", Specimens.ARCHIVED, "specimen@1");
        Recording ahead = new Recording(later, NOON, "clerk-8", "archive", Specimens.ARCHIVED, "specimen@2");
        assertKept(stored(life("c-1").then(new Archived(), recording).then(new Archived(), ahead)));
    }

    @Test
    void theZoneOfTheJvmDoesNotMatterAcrossSummerTime() {
        for (String zone :
                List.of("UTC", "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Shanghai")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            store = newStore();
            for (String change : List.of(
                    "2024-03-31T01:00:00Z",
                    "2024-10-27T01:00:00Z",
                    "2024-03-10T05:30:00Z",
                    "2024-11-03T04:30:00Z",
                    "2024-10-05T15:30:00Z",
                    "2024-04-06T15:00:00Z",
                    "1988-04-16T18:00:00Z")) {
                Instant start = Instant.parse(change).minusSeconds(5400);
                for (int halfHours = 0; halfHours < 7; halfHours++) {
                    Instant at = start.plusSeconds(1800L * halfHours).plusNanos(1_000);
                    assertKept(stored(at("c-" + at.getEpochSecond(), at)));
                }
            }
        }
    }

    @Test
    void whatOneZoneWroteAnotherReadsTheSame() {
        TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
        Instant twice = Instant.parse("2024-11-03T04:45:00.000001Z");
        Life early = stored(at("c-1", twice.minusSeconds(3600)));
        Life late = stored(at("c-2", twice));
        for (String zone : List.of("Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC")) {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            assertKept(early);
            assertKept(late);
            assertThat(ids(Criteria.any().received(LocalDate.of(2024, 11, 3), LocalDate.of(2024, 11, 3))))
                    .as("the day of receipt is a day, not an instant in the zone of the JVM")
                    .containsExactly("c-1", "c-2");
        }
    }

    /** A complaint of which every time is the given one. */
    private static Life at(String id, Instant at) {
        Filing filing = new Filing(
                Channel.WEB,
                Party.anonymous(),
                null,
                null,
                Text.of("Cold again"),
                null,
                null,
                new Incident(null, at),
                null);
        Recording recording = new Recording(at, at, "clerk-7", "acknowledge", Specimens.RECEIVED, "specimen@1");
        return Life.begin(TENANT, id, at, Specimens.received(filing, at))
                .then(new Acknowledged(Channel.WEB), recording);
    }
}
