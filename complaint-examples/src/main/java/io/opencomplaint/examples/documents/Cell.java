package io.opencomplaint.examples.documents;

import io.opencomplaint.examples.documents.Cell.Day;
import io.opencomplaint.examples.documents.Cell.Figure;
import io.opencomplaint.examples.documents.Cell.Moment;
import io.opencomplaint.examples.documents.Cell.Month;
import io.opencomplaint.examples.documents.Cell.Nothing;
import io.opencomplaint.examples.documents.Cell.Percent;
import io.opencomplaint.examples.documents.Cell.Span;
import io.opencomplaint.examples.documents.Cell.Undefined;
import io.opencomplaint.examples.documents.Cell.Words;
import io.opencomplaint.report.statistics.Share;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What stands in a cell 单元格: a value of a type that a spreadsheet can sort, filter and add up, not how it looks. */
public sealed interface Cell permits Words, Figure, Percent, Span, Undefined, Day, Month, Moment, Nothing {

    /**
     * Words.
     *
     * @param text as they are, of whatever length and characters; each document sees to what it can hold
     */
    record Words(String text) implements Cell {}

    /**
     * A number.
     *
     * @param value with the decimal places that are to be shown
     */
    record Figure(BigDecimal value) implements Cell {}

    /**
     * A share of a whole.
     *
     * @param share 1 is all of it; finite
     */
    record Percent(double share) implements Cell {}

    /**
     * How long something took; a number of days to a spreadsheet, which can be added up.
     *
     * @param time not negative
     */
    record Span(Duration time) implements Cell {}

    /** A share, a mean or a change of nothing, which is no number: shown as {@value #DASH}. */
    record Undefined() implements Cell {}

    /**
     * A day.
     *
     * @param day on the reader's calendar
     */
    record Day(LocalDate day) implements Cell {}

    /**
     * A day and the time of day.
     *
     * @param time in the reader's zone
     */
    record Moment(LocalDateTime time) implements Cell {}

    /**
     * A month.
     *
     * @param month on the reader's calendar
     */
    record Month(YearMonth month) implements Cell {}

    /** There is no value; empty and not a dash, so that a filter and a sum leave it out. */
    record Nothing() implements Cell {}

    /** What is shown of {@link Undefined}, in every language. */
    String DASH = "–";

    /** An empty cell. */
    Cell NOTHING = new Nothing();

    /**
     * Words where there are any.
     *
     * @param text may be missing or empty
     * @return the cell
     */
    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? NOTHING : new Words(text);
    }

    /**
     * A count.
     *
     * @param count any
     * @return the cell
     */
    static Cell count(long count) {
        return new Figure(BigDecimal.valueOf(count));
    }

    /**
     * A rate.
     *
     * @param share how many of how many
     * @return the cell; a dash where it is a share of nothing
     */
    static Cell share(Share share) {
        return share.rate().isPresent() ? new Percent(share.rate().getAsDouble()) : new Undefined();
    }

    /**
     * How long something took.
     *
     * @param time {@code null} where nothing took any
     * @return the cell; a dash where there is no time
     */
    static Cell span(@Nullable Duration time) {
        return time == null ? new Undefined() : new Span(time);
    }
}
