package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.event.Registered;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.NumberReserve;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Running numbers rise from 1, for each tenant and series apart. */
public abstract class NumberContract extends StoreUnderTest {

    /** For subclasses. */
    protected NumberContract() {}

    @Test
    void aNewSeriesBeginsAtOne() {
        assertThat(store.reserve(TENANT, "TS-20240305-"))
                .as("the first number of a series that was never used")
                .isEqualTo(1);
    }

    @Test
    void numbersRise() {
        long last = 0;
        for (int i = 0; i < 100; i++) {
            long next = store.reserve(TENANT, "C");
            assertThat(next).as("each number is above the one before").isGreaterThan(last);
            last = next;
        }
    }

    @Test
    void aBlockHoldsNumbersThatFollowEachOtherAndNobodyElseGets() {
        assertThat(store.reserve(TENANT, "C", 50))
                .as("the first block of a series begins at one")
                .isEqualTo(1);
        long second = store.reserve(TENANT, "C", NumberReserve.MAX_BLOCK);
        assertThat(second).as("the next block lies above the one before").isGreaterThan(50);
        assertThat(store.reserve(TENANT, "C"))
                .as("a single number lies above the whole block")
                .isGreaterThanOrEqualTo(second + NumberReserve.MAX_BLOCK);
    }

    @Test
    void aBlockOfNoneOrTooManyIsRefused() {
        for (int count : new int[] {-1, 0, NumberReserve.MAX_BLOCK + 1}) {
            assertThatThrownBy(() -> store.reserve(TENANT, "C", count))
                    .as("1 to " + NumberReserve.MAX_BLOCK + " numbers at once")
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.reserve(TENANT, "C")).as("nothing was reserved").isEqualTo(1);
    }

    @Test
    void aSeriesThatNotEveryStoreCouldKeepIsRefused() {
        String most = "x".repeat(NumberReserve.MAX_SERIES);
        assertThat(store.reserve(TENANT, most)).as("the longest name is one").isEqualTo(1);
        for (String series : List.of("", most + "x", "C\0", "\0", "C\uD83D", "\uDE00C")) {
            assertThatThrownBy(() -> store.reserve(TENANT, series))
                    .as("a name of " + series.length() + " characters")
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(store.reserve(TENANT, most))
                .as("no other name was cut to it")
                .isEqualTo(2);
        assertThat(store.reserve(TENANT, "C")).as("nothing was reserved").isEqualTo(1);
    }

    @Test
    void seriesRunApart() {
        List<String> series = List.of(
                "C",
                "c",
                "C-",
                "C%",
                "C_",
                "D",
                "编号",
                "\uD83D\uDCDE",
                "\u00C9",
                "E\u0301",
                "x".repeat(128),
                "x".repeat(127));
        for (String each : series) {
            assertThat(store.reserve(TENANT, each))
                    .as("a series that was never used begins at 1, however like another its name is: " + each)
                    .isEqualTo(1);
        }
        for (String each : series) {
            assertThat(store.reserve(TENANT, each))
                    .as("each series goes on by itself: " + each)
                    .isGreaterThan(1);
        }
    }

    @Test
    void tenantsHaveTheirOwnSeries() {
        store.reserve(TENANT, "C");
        store.reserve(TENANT, "C");
        assertThat(store.reserve(Tenant.of("south"), "C"))
                .as("another tenant's series begins at 1")
                .isEqualTo(1);
    }

    @Test
    void reservingStoresNoComplaint() {
        assertThat(store.reserve(TENANT, "C")).as("numbers are 1 or more").isPositive();
        assertOnly();
    }

    @Test
    void aReservedNumberCanBeGivenToAComplaint() {
        String number = "C" + store.reserve(TENANT, "C");
        assertOnly(stored(life("c-1").then(new Registered(number))));
        assertThat(store.reserve(TENANT, "C"))
                .as("appends do not set a series back")
                .isGreaterThan(1);
    }
}
