package io.opencomplaint.examples.documents.disp;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Column;
import io.opencomplaint.examples.documents.Pages;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.sla.Regulator;
import io.opencomplaint.spi.Criteria;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The half-yearly return (UK-REPORT), a line a product, and the sums. Computed from the histories up to its end, so it comes out
 * the same whenever it is made; and from those of all complaints that were ever received until then, one after the other, so it
 * takes a time that grows with them.
 *
 * <ul>
 *   <li>One category counts, the main part: the top one of the complaint's category when the half-year ended.
 *   <li>A complaint is closed by one event, the decision that stands: its closing with an outcome, or its withdrawal. What was
 *       only answered by the end is outstanding, so that no outcome falls between two returns (ours).
 *   <li>A new cycle takes the decision back. Within a half-year only the decision that stands at its end counts, once; over its
 *       bounds the complaint is closed in the earlier return, reopened in the later one, and closed again with the new decision
 *       (ours). A review or a proceeding for which no cycle begins leaves it closed (ours).
 *   <li>How fast it was is measured to the first final response, acceptance, closing or withdrawal (DISP 1.10.7R), even where
 *       that was in an earlier half-year or cycle (ours).
 *   <li>Three business days and eight weeks count from receipt, whatever was put off by a holding letter.
 *   <li>Upheld is what was upheld in part too; what was rejected with goodwill is rejected.
 *   <li>Redress is every payment of the half-year: redress, distress, goodwill, interest and waivers, each currency for itself.
 *   <li>What was refused as inadmissible, and what was merged, was received and ended otherwise: it is in no band and has no
 *       outcome, but each half-year begins with what the one before ended with (ours). A complaint that was classified anew
 *       changes its line from one return to the next, so this holds for the total.
 * </ul>
 *
 * @param halfYear about which six months
 * @param lines by name of the product; "" for complaints that were not classified
 * @param total of all lines
 */
public record DispReturn(HalfYear halfYear, SortedMap<String, DispFigures> lines, DispFigures total) {

    private static final String REGULATOR = "uk-disp";

    /**
     * Computes the return.
     *
     * @param desk whose policy bears the rules of {@code Regulators.ukDisp()}
     * @param halfYear about which six months
     * @return the return
     * @throws IllegalArgumentException when the policy does not
     */
    public static DispReturn of(ComplaintDesk desk, HalfYear halfYear) {
        Regulator regulator = desk.policy().regulators().stream()
                .filter(one -> one.id().equals(REGULATOR))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The policy "
                        + desk.policy().reference() + " is not under " + REGULATOR + "; give it Regulators.ukDisp()"));
        ZoneId zone = regulator.calendar().zone();
        Instant start = halfYear.start(zone);
        Instant end = halfYear.end(zone);
        SortedMap<String, DispFigures> lines = new TreeMap<>();
        // A day more, since the day of receipt is kept in the policy's zone.
        Criteria received = Criteria.any().received(null, halfYear.last().plusDays(1));
        Iterator<Complaint> complaints = Pages.of(desk, received);
        while (complaints.hasNext()) {
            DispCase known =
                    DispCase.of(desk.tenant(), desk.history(complaints.next().id()), end);
            if (known != null) {
                DispFigures figures = known.figures(start, regulator.calendar());
                if (!figures.isNothing()) {
                    lines.merge(product(known.complaint()), figures, DispFigures::plus);
                }
            }
        }
        return new DispReturn(halfYear, lines, lines.values().stream().reduce(DispFigures.NONE, DispFigures::plus));
    }

    private static String product(Complaint complaint) {
        Category category = complaint.triage().category();
        return category == null ? "" : category.top().steps().get(0);
    }

    /**
     * The return as a table, for a workbook or as CSV.
     *
     * @param wording in which language
     * @return its columns, with one of redress for each currency in which something was paid
     */
    public Table<Line> table(Wording wording) {
        List<Column<Line>> columns = new ArrayList<>();
        columns.add(new Column<>(wording.of("column.category"), 24, line -> Cell.words(line.name())));
        columns.add(count(wording, "outstanding-at-start", DispFigures::outstandingAtStart));
        columns.add(count(wording, "received", DispFigures::received));
        columns.add(count(wording, "reopened", DispFigures::reopened));
        columns.add(count(wording, "closed-within-three-days", DispFigures::withinThreeDays));
        columns.add(count(wording, "closed-within-eight-weeks", DispFigures::withinEightWeeks));
        columns.add(count(wording, "closed-later", DispFigures::later));
        columns.add(count(wording, "closed", DispFigures::closed));
        columns.add(count(wording, "upheld", DispFigures::upheld));
        columns.add(count(wording, "rejected", DispFigures::rejected));
        columns.add(count(wording, "otherwise", DispFigures::otherwise));
        columns.add(count(wording, "ended-otherwise", DispFigures::endedOtherwise));
        columns.add(count(wording, "outstanding-at-end", DispFigures::outstandingAtEnd));
        total.redress().keySet().forEach(currency -> columns.add(redress(wording, currency)));
        String title = wording.of("title.disp", halfYear.first(), halfYear.last());
        return new Table<>(wording.of("sheet.disp"), title, columns, true);
    }

    /**
     * The rows of the table: products by name, then the sums.
     *
     * @param wording in which language
     * @return one after the other
     */
    public Iterator<Line> rows(Wording wording) {
        List<Line> rows = new ArrayList<>();
        lines.forEach((name, figures) ->
                rows.add(new Line(name.isEmpty() ? wording.of("disp.unclassified") : name, figures)));
        rows.add(new Line(wording.of("disp.total"), total));
        return rows.iterator();
    }

    /**
     * A row of the table.
     *
     * @param name of the product, or that these are the sums
     * @param figures what is said of it
     */
    public record Line(String name, DispFigures figures) {}

    private static Column<Line> count(Wording wording, String key, ToLongFunction<DispFigures> figure) {
        return new Column<>(wording.of("disp." + key), 13, line -> Cell.count(figure.applyAsLong(line.figures())));
    }

    private static Column<Line> redress(Wording wording, Currency currency) {
        String title = wording.of("disp.redress", currency.getCurrencyCode());
        return new Column<>(title, 14, line -> amount(line, currency));
    }

    private static Cell amount(Line line, Currency currency) {
        BigDecimal amount = line.figures().redress().get(currency);
        return new Cell.Figure(
                amount == null ? BigDecimal.ZERO.setScale(Math.max(0, currency.getDefaultFractionDigits())) : amount);
    }
}
