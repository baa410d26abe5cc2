package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.label.Labels;
import io.opencomplaint.report.statistics.Share;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words, numbers and dates of a page in one language: Chinese for every Chinese locale, English for all others. */
record Phrases(Locale locale, Labels labels, ResourceBundle own, ZoneId zone) {

    static final String NONE = "–";

    private static final long HOUR = 60;
    private static final long DAY = 24 * HOUR;

    static Phrases in(Locale reader, ZoneId zone) {
        Labels labels = Labels.in(reader);
        boolean same = labels.language().getLanguage().equals(reader.getLanguage());
        Locale bundle = labels.language().equals(Locale.CHINESE) ? Locale.CHINESE : Locale.ROOT;
        return new Phrases(
                same ? reader : labels.language(),
                labels,
                ResourceBundle.getBundle(Phrases.class.getPackageName() + ".words", bundle),
                zone);
    }

    String of(String key) {
        return own.getString(key);
    }

    /** Values are texts already: nothing is formatted twice. */
    String of(String key, String... values) {
        return new MessageFormat(own.getString(key), locale).format(values);
    }

    String count(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String percent(Share share) {
        return share.percent(locale);
    }

    /** How many of how many, after the rate. */
    String shares(Share share) {
        return share.whole() == 0 ? NONE : percent(share) + "  " + count(share.part()) + "/" + count(share.whole());
    }

    /** More or less than before, and by how much of it, which nothing can be of zero. */
    String change(long now, long before) {
        String difference = signed(now - before);
        return before == 0
                ? difference
                : difference + minus(String.format(locale, " (%+,.1f %%)", 100.0 * (now - before) / before));
    }

    /** Percentage points between two rates. */
    String change(Share now, Share before) {
        return now.whole() == 0 || before.whole() == 0
                ? NONE
                : of(
                        "points",
                        minus(String.format(
                                locale,
                                "%+.1f",
                                100.0 * now.part() / now.whole() - 100.0 * before.part() / before.whole())));
    }

    private String signed(long number) {
        return (number > 0 ? "+" : number == 0 ? "±" : "") + minus(count(number));
    }

    /** As wide as a plus, where a hyphen is easily overlooked. */
    private static String minus(String number) {
        return number.replace('-', '−');
    }

    String decimal(double number) {
        return String.format(locale, "%.2f", number);
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale)
                .format(day);
    }

    String month(YearMonth month) {
        return DateTimeFormatter.ofPattern(of("pattern.month"), locale).format(month);
    }

    /** A deadline at midnight is the end of the day before, and is called by that. */
    String deadline(@Nullable Instant due) {
        if (due == null) {
            return NONE;
        }
        LocalDateTime local = LocalDateTime.ofInstant(due, zone);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day(local.toLocalDate().minusDays(1))
                : moment(due);
    }

    String moment(Instant instant) {
        return DateTimeFormatter.ofPattern(of("pattern.moment"), locale).format(instant.atZone(zone));
    }

    /** Time on the wall, in its two greatest units. */
    String wall(@Nullable Duration duration) {
        if (duration == null) {
            return NONE;
        }
        long minutes = duration.toMinutes();
        if (minutes < HOUR) {
            return of("minutes", count(minutes));
        }
        return minutes < DAY
                ? of("hours-minutes", count(minutes / HOUR), count(minutes % HOUR))
                : of("days-hours", count(minutes / DAY), count(minutes % DAY / HOUR));
    }

    /** Working time, in hours: how many of them make a day is the calendar's to say. */
    String worked(@Nullable Duration duration) {
        if (duration == null) {
            return NONE;
        }
        long minutes = duration.toMinutes();
        return minutes < HOUR
                ? of("minutes", count(minutes))
                : of("hours-minutes", count(minutes / HOUR), count(minutes % HOUR));
    }

    /** With the currency's own number of decimals, or more where the amount has more. */
    String money(String currency, BigDecimal amount) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(decimals(currency));
        format.setMaximumFractionDigits(Math.max(decimals(currency), amount.scale()));
        return format.format(amount);
    }

    static int decimals(String currency) {
        return Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    String amount(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(2);
        return format.format(number);
    }

    /** Rates of complaints are small, and their targets fine. */
    String finePercent(BigDecimal rate) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(4);
        return format.format(rate.movePointRight(2)) + " %";
    }
}
