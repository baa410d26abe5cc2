package io.opencomplaint.desk;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.report.statistics.CellSums;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.FrequencyCount;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the complaints of a period, oldest first, that counts whatever a report wants of them: going over them again for
 * each part takes several times as long.
 */
final class PeriodPass {

    private final CellSums sums;
    private final CellSums overdue;
    private final Criteria isOverdue;
    private final @Nullable Span ending;
    private final int mostOpen;
    private final Map<Grouping, FrequencyCount> frequencies;
    private final List<Complaint> open = new ArrayList<>();
    private long ended;

    /** With the span in which ends are counted, {@code null} where nobody asks for them. */
    PeriodPass(ZoneId zone, Instant asOf, @Nullable Span ending, int mostOpen, Grouping... groupings) {
        this.sums = new CellSums(zone);
        this.overdue = new CellSums(zone);
        this.isOverdue = Criteria.any().overdueAt(asOf);
        this.ending = ending;
        this.mostOpen = mostOpen;
        this.frequencies =
                List.of(groupings).stream().collect(Collectors.toMap(Function.identity(), FrequencyCount::new));
    }

    void add(Complaint complaint) {
        sums.add(complaint);
        if (isOverdue.isMetBy(complaint)) {
            overdue.add(complaint);
        }
        if (!complaint.status().phase().isEnd() && open.size() < mostOpen) {
            open.add(complaint);
        }
        if (ending != null && ending.contains(complaint.milestones().closedAt())) {
            ended++;
        }
        frequencies.values().forEach(count -> count.add(complaint));
    }

    CellSums sums() {
        return sums;
    }

    CellSums overdue() {
        return overdue;
    }

    /** Those that have not ended, the oldest first, as many as are wanted at most. */
    List<Complaint> open() {
        return open;
    }

    /** How many of them ended in the span. */
    long ended() {
        return ended;
    }

    /** By one of the groupings that it was begun with. */
    List<Frequency> frequencies(Grouping grouping) {
        FrequencyCount count = frequencies.get(grouping);
        if (count == null) {
            throw new IllegalStateException("Nothing was counted by " + grouping);
        }
        return count.found();
    }
}
