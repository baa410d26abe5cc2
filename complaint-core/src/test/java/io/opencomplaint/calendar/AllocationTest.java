package io.opencomplaint.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Counts bytes, not time: only the result of a question is made. */
class AllocationTest {

    private static final int TIMES = 10_000;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final WorkingCalendar OFFICE = Hours.office(Hours.NEW_YORK);
    private static final Instant START = Instant.parse("2026-03-06T10:00:00Z");
    private static final Instant END = Instant.parse("2036-03-06T10:00:00Z");
    private static final Duration LONG = Duration.ofHours(20_000);

    private final Object[] results = new Object[TIMES];

    private long bytesEach(IntFunction<Object> question) {
        run(question);
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        run(question);
        return (THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before) / TIMES;
    }

    private void run(IntFunction<Object> question) {
        for (int i = 0; i < TIMES; i++) {
            results[i] = question.apply(i);
        }
    }

    @Test
    void addSubtractAndBetweenMakeTheirResultAlone() {
        long instant = bytesEach(i -> Instant.ofEpochSecond(i + 1, 1));
        long duration = bytesEach(i -> Duration.ofSeconds(i + 1, 1));
        assertThat(bytesEach(i -> OFFICE.add(START, LONG))).isEqualTo(instant);
        assertThat(bytesEach(i -> OFFICE.subtract(END, LONG))).isEqualTo(instant);
        assertThat(bytesEach(i -> OFFICE.between(START, END))).isEqualTo(duration);
        assertThat(bytesEach(i -> OFFICE.nextClosing(START))).isEqualTo(instant);
        assertThat(bytesEach(i -> OFFICE.isWorking(START))).isZero();
        assertThat(results).doesNotContainNull();
    }
}
