package io.opencomplaint.policy;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.calendar.Calendars;
import io.opencomplaint.sla.Regulator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A time bar runs in days of the place where the regulator is; the strictest counts. */
class SupervisionTest {

    /** In New York the evening of 28 April, in Shanghai the morning of the 29th. */
    private static final Instant INCIDENT = Instant.parse("2023-04-29T02:00:00Z");

    private static final Regulator NEW_YORK = barring("new-york", "America/New_York", 3);
    private static final Regulator SHANGHAI = barring("shanghai", "Asia/Shanghai", 5);

    private static Regulator barring(String id, String zone, int years) {
        return Regulator.named(id)
                .on(Calendars.aroundTheClock(ZoneId.of(zone)))
                .period(Regulator.TIME_BAR, Period.ofYears(years))
                .build();
    }

    @Test
    void daysAreThoseOfTheRegulator() {
        Supervision one = new Supervision(List.of(NEW_YORK));
        assertThat(one.inTimeUntil(INCIDENT, Instant.parse("2026-04-29T03:59:59Z")))
                .hasValue(LocalDate.of(2026, 4, 28));
        assertThat(one.inTimeUntil(INCIDENT, Instant.parse("2026-04-29T04:00:00Z")))
                .isEmpty();
    }

    @Test
    void whatCameTooLateForOneRegulatorCameTooLate() {
        Supervision both = new Supervision(List.of(SHANGHAI, NEW_YORK));
        assertThat(both.inTimeUntil(INCIDENT, Instant.parse("2026-04-28T00:00:00Z")))
                .hasValue(LocalDate.of(2026, 4, 28));
        assertThat(both.inTimeUntil(INCIDENT, Instant.parse("2027-04-28T00:00:00Z")))
                .isEmpty();
        assertThat(new Supervision(List.of(SHANGHAI)).inTimeUntil(INCIDENT, Instant.parse("2027-04-28T00:00:00Z")))
                .hasValue(LocalDate.of(2028, 4, 29));
    }

    @Test
    void whereNobodyNamesABarWhoeverRefusesJudges() {
        assertThat(new Supervision(List.of()).inTimeUntil(INCIDENT, INCIDENT)).isEmpty();
    }
}
