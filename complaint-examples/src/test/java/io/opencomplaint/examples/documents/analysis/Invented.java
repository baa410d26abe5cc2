package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.event.EventType;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Cause;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Status;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.statistics.CellSums;
import io.opencomplaint.report.statistics.Flow;
import io.opencomplaint.report.statistics.Listing;
import io.opencomplaint.report.statistics.MajorCase;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.RepeatCustomer;
import io.opencomplaint.report.statistics.RepeatLedger;
import io.opencomplaint.report.statistics.RepeatProblem;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.report.statistics.Statistics;
import io.opencomplaint.report.statistics.UnfinishedCase;
import io.opencomplaint.spi.Axis;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** A report in which every figure is known, as no history of complaints would give them. */
public final class Invented {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final ReportPeriod PERIOD = ReportPeriod.quarter(2026, 2);

    private static final YearMonth APRIL = YearMonth.of(2026, 4);

    private static final int MOST = 1_000;

    private final List<Cell> cells = new ArrayList<>();

    /** A quarter with something of everything; free keys and texts pass through the operator. */
    public static PeriodReport report(UnaryOperator<String> words) {
        return report(new Invented().everything(words), words);
    }

    public static PeriodReport empty() {
        Statistics none = new Invented().statistics(PERIOD);
        return new PeriodReport(
                PERIOD,
                Instant.parse("2026-07-02T01:30:00Z"),
                ZONE,
                0,
                none,
                none,
                none,
                new Flow(0, 0, 0),
                new Listing<>(List.of(), true),
                new Listing<>(List.of(), true),
                new RepeatLedger(PERIOD.from(), PERIOD.to(), 2, List.of(), List.of(), true));
    }

    /** As many keys as are asked for, so that there may be more. */
    static Invented most(Axis axis) {
        Invented most = new Invented().cell(Axis.TOTAL, "", whole(MOST, 0, 0, 0));
        for (int key = 0; key < MOST; key++) {
            most.cell(axis, "key-" + key, whole(1, 0, 0, 0));
        }
        return most;
    }

    public static PeriodReport report(Invented current, UnaryOperator<String> words) {
        Invented former = new Invented();
        former.cell(Axis.TOTAL, "", whole(40, 36, 4, 30));
        former.month(0, whole(40, 36, 4, 30));
        former.cell(Axis.CATEGORY, path(words.apply("environment")), whole(30, 28, 4, 20));
        return report(current, former, words);
    }

    static PeriodReport report(Invented current, Invented former, UnaryOperator<String> words) {
        return new PeriodReport(
                PERIOD,
                Instant.parse("2026-07-02T01:30:00Z"),
                ZONE,
                3,
                current.statistics(PERIOD),
                former.statistics(PERIOD.previous()),
                new Invented().statistics(PERIOD.lastYear()),
                new Flow(7, 60, 52),
                new Listing<>(List.of(unfinished(words, 1, true), unfinished(words, 2, false)), false),
                new Listing<>(List.of(major(words)), true),
                new RepeatLedger(
                        PERIOD.from(),
                        PERIOD.to(),
                        2,
                        List.of(new RepeatCustomer(words.apply("flat-1"), 4)),
                        List.of(new RepeatProblem(Category.of("parking"), words.apply("shop-7"), 3)),
                        true));
    }

    /** Received, closed, valid, kept limits; the rest follows from them. */
    static Figures whole(long received, long closed, long valid, long met) {
        return Figures.of(Measure.RECEIVED, received)
                .plus(Figures.of(Measure.CLOSED, closed))
                .plus(Figures.of(Measure.UPHELD, valid))
                .plus(Figures.of(Measure.NOT_UPHELD, closed - valid))
                .plus(Figures.of(Measure.MET, met))
                .plus(Figures.of(Measure.MISSED, received - met))
                .plus(Figures.of(Measure.SATISFIED, closed / 2))
                .plus(Figures.of(Measure.DISSATISFIED, closed / 10));
    }

    public Invented cell(Axis axis, String key, Figures figures) {
        cells.add(new Cell(new CellKey(axis, APRIL, key), figures));
        return this;
    }

    private static String path(String... steps) {
        return Category.ofSteps(steps).path();
    }

    private void month(int later, Figures figures) {
        cells.add(new Cell(new CellKey(Axis.CLOSING, APRIL.plusMonths(later), ""), figures));
    }

    Invented everything(UnaryOperator<String> words) {
        Figures repeated = Figures.of(Measure.REPEATED, 5).plus(Figures.of(Measure.MAJOR, 1));
        Figures asked = Figures.of(Measure.SURVEYED, 40)
                .plus(Figures.of(Measure.SURVEY_ANSWERED, 30))
                .plus(Figures.of(Measure.REPLIED, 55))
                .plus(Figures.of(Measure.AUDITED, 8))
                .plus(Figures.of(Measure.PROCEDURE_COMPLIANT, 7))
                .plus(Figures.of(Measure.RESULT_COMPLIANT, 6))
                .plus(Figures.of(Measure.HANDLING_SECONDS, 52L * 90_000))
                .plus(Figures.of(Measure.WORKED_SECONDS, 52L * 30_000))
                .plus(Figures.of(Measure.REPLY_SECONDS, 55L * 3_600));
        cell(Axis.TOTAL, "", whole(60, 52, 6, 48).plus(repeated).plus(asked));
        month(0, whole(18, 18, 2, 15));
        month(1, whole(24, 22, 1, 20));
        month(2, whole(18, 12, 3, 13));
        cell(Axis.CATEGORY, path(words.apply("environment")), whole(33, 30, 3, 28));
        cell(Axis.CATEGORY, path(words.apply("neighbour-disputes")), whole(17, 15, 2, 12));
        cell(Axis.CATEGORY, path(words.apply("house-repair")), whole(8, 7, 1, 7));
        cell(Axis.CATEGORY, "", whole(2, 0, 0, 1));
        cell(Axis.SUBCATEGORY, path(words.apply("environment"), words.apply("litter")), whole(20, 18, 2, 18));
        for (Axis axis : List.of(Axis.UNIT, Axis.RESPONDENT, Axis.CONCERN, Axis.REGION, Axis.SOURCE)) {
            cell(axis, words.apply(Names.code(axis) + "-1"), whole(40, 36, 5, 36));
            cell(axis, words.apply(Names.code(axis) + "-2"), whole(20, 16, 1, 12));
        }
        cell(Axis.CHANNEL, "phone", whole(45, 40, 5, 40));
        cell(Axis.CHANNEL, words.apply("kiosk"), whole(15, 12, 1, 8));
        cell(Axis.PRIORITY, "URGENT", whole(10, 9, 3, 9));
        cell(Axis.PRIORITY, "", whole(50, 43, 3, 39));
        return parts(words);
    }

    private Invented parts(UnaryOperator<String> words) {
        cell(Axis.CAUSE, path(words.apply("late-reply")), Figures.of(Measure.RECEIVED, 12));
        cell(Axis.CAUSE, path(words.apply("poor-work")), Figures.of(Measure.RECEIVED, 6));
        cell(Axis.CAUSE, path(words.apply("no-rule")), Figures.of(Measure.RECEIVED, 2));
        cell(Axis.TARGET, words.apply("first-reply"), limits(40, 2, 1));
        cell(Axis.TARGET, words.apply("closing"), limits(8, 10, 3));
        cell(Axis.TARGET, words.apply("visit"), limits(0, 0, 1));
        cell(Axis.FAMILY, "BUSINESS", limits(48, 12, 5));
        cell(Axis.ASPECT, words.apply("fairness"), Figures.of(Measure.SCORED, 4).plus(Figures.of(Measure.SCORE, 18)));
        cell(
                Axis.COMPENSATION,
                "CNY",
                Figures.of(new long[Measure.values().length], new BigDecimal("1234.50"))
                        .plus(Figures.of(Measure.RECEIVED, 4)));
        cell(
                Axis.COMPENSATION,
                "JPY",
                Figures.of(new long[Measure.values().length], new BigDecimal("9000"))
                        .plus(Figures.of(Measure.RECEIVED, 1)));
        cell(
                Axis.LIABLE_UNIT,
                words.apply("repairs"),
                Figures.of(Measure.RECEIVED, 3).plus(Figures.of(Measure.SHARE, 25_000)));
        cell(Axis.TASK, "RECTIFICATION/DONE", Figures.of(Measure.RECEIVED, 3));
        cell(Axis.TASK, "RECTIFICATION/OPEN", Figures.of(Measure.RECEIVED, 1));
        cell(Axis.TASK, "PREVENTION/CANCELLED", Figures.of(Measure.RECEIVED, 1));
        cell(Axis.HANDLING_TIME, "1500", Figures.of(Measure.RECEIVED, 52));
        cell(Axis.WORKING_TIME, "500", Figures.of(Measure.RECEIVED, 52));
        cell(Axis.FIRST_REPLY_TIME, "60", Figures.of(Measure.RECEIVED, 55));
        return this;
    }

    private static Figures limits(long met, long missed, long extended) {
        return Figures.of(Measure.MET, met)
                .plus(Figures.of(Measure.MISSED, missed))
                .plus(Figures.of(Measure.EXTENDED, extended));
    }

    private Statistics statistics(ReportPeriod period) {
        return Statistics.of(period, this::cells, new CellSums(ZONE), MOST);
    }

    /** The months of the total wait under CLOSING, which no report asks for by month. */
    private List<Cell> cells(CellQuery query) {
        if (query.byMonth()) {
            return cells.stream()
                    .filter(cell -> cell.at().axis() == Axis.CLOSING)
                    .map(cell -> new Cell(new CellKey(Axis.TOTAL, cell.at().month(), ""), cell.figures()))
                    .toList();
        }
        return cells.stream()
                .filter(cell -> query.axes().contains(cell.at().axis()))
                .sorted(Comparator.comparing(cell -> -cell.figures().of(Measure.RECEIVED)))
                .toList();
    }

    private static UnfinishedCase unfinished(UnaryOperator<String> words, int number, boolean overdue) {
        return new UnfinishedCase(
                ComplaintId.of("id-" + number),
                words.apply("TS-2026-" + number),
                LocalDate.of(2026, 6, number),
                Category.ofSteps(words.apply("developer")),
                Priority.URGENT,
                new Status("investigating", Phase.HANDLING),
                Assignee.of(words.apply("repairs"), words.apply("u-7")),
                Instant.parse("2026-06-30T16:00:00Z"),
                overdue);
    }

    private static MajorCase major(UnaryOperator<String> words) {
        return new MajorCase(
                ComplaintId.of("id-9"),
                words.apply("TS-2026-9"),
                LocalDate.of(2026, 6, 2),
                Category.ofSteps(words.apply("house-repair")),
                List.of("media"),
                Text.of(words.apply("No water in three buildings")),
                List.of(new Cause(List.of(words.apply("maintenance")))),
                List.of(entry(words.apply("The pump had not been serviced."))),
                List.of(entry(words.apply("Service pumps each spring."))));
    }

    private static Entry entry(String text) {
        return new Entry(
                Instant.parse("2026-06-03T00:00:00Z"), "u-7", EventType.ENTRY_ADDED, Text.of(text), null, null);
    }
}
