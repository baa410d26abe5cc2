package io.opencomplaint.tck;

import static io.opencomplaint.tck.Specimens.TENANT;
import static io.opencomplaint.tck.Specimens.life;
import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.FeedClaim;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import io.opencomplaint.spi.Rollup;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** What the parts of the contract of a rollup have in common: an empty store whose events one consumer counts. */
public abstract class RollupUnderTest extends FeedUnderTest {

    static final YearMonth MARCH = YearMonth.of(2024, 3);

    private int countings;

    /** For subclasses. */
    protected RollupUnderTest() {}

    @BeforeEach
    final void subscribeTheRollup() {
        store.subscribe(TENANT, CRM, FeedStart.BEGINNING);
    }

    final Rollup rollup() {
        assertThat(store).as("a store that keeps sums says so").isInstanceOf(Rollup.class);
        return (Rollup) store;
    }

    static CellKey at(Axis axis, String key) {
        return new CellKey(axis, MARCH, key);
    }

    static CellKey at(Axis axis, YearMonth month, String key) {
        return new CellKey(axis, month, key);
    }

    static Figures received(long number) {
        return Figures.of(Measure.RECEIVED, number);
    }

    static Figures amount(String amount) {
        return Figures.of(new long[Measure.values().length], new BigDecimal(amount));
    }

    /** A complaint that changes this, wherever it stands now. */
    static Counting counting(FeedClaim claim, Map<CellKey, Figures> changes) {
        return new Counting(claim, Long.MAX_VALUE, changes);
    }

    /** Counts this with the help of a complaint of its own. */
    final void counted(Map<CellKey, Figures> changes) {
        countings++;
        stored(life("by-" + countings));
        assertThat(rollup().count(TENANT, List.of(counting(theClaim(), changes))))
                .as("a claim that is held is counted")
                .isOne();
    }

    /** The same number of complaints received under each key of an axis. */
    final void countedEach(Axis axis, long number, String... keys) {
        Map<CellKey, Figures> changes = new HashMap<>();
        for (String key : keys) {
            changes.put(at(axis, key), received(number));
        }
        counted(changes);
    }

    final List<Cell> sums(Axis... axes) {
        return cells(new CellQuery(Set.of(axes), MARCH, MARCH, false, CellQuery.MAX_KEYS));
    }

    final List<Cell> cells(CellQuery query) {
        return rollup().cells(TENANT, CRM, query);
    }

    static List<String> keys(List<Cell> cells) {
        return cells.stream().map(cell -> cell.at().key()).toList();
    }

    static Cell cell(Axis axis, String key, Figures figures) {
        return new Cell(at(axis, key), figures);
    }
}
