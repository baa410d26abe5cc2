package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.chart.DrawingBoard;
import io.opencomplaint.report.statistics.PeriodReport;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/**
 * The periodic analysis of complaints 投诉分析报告 (S6) as one HTML file that needs nothing else: charts are SVG inside it, no script
 * runs, and it prints on A4. In Chinese for every Chinese locale, in English for all others; numbers and dates as that locale
 * writes them, times in the zone of the report. Immutable; safe from any thread.
 */
public final class PeriodicAnalysis {

    private static final List<Function<Edition, Section>> SECTIONS = List.of(
            Overview::of,
            Completion::of,
            Curve::of,
            Kinds::of,
            Causes::of,
            Repeats::of,
            Limits::of,
            Opinions::of,
            Amends::of,
            Measures::of,
            OutOf::of,
            Unfinished::of,
            Majors::of);

    private final Cover cover;
    private final Locale locale;
    private final PebbleTemplate template;

    /**
     * For documents of one organisation in one language.
     *
     * @param cover what to say beside the statistics
     * @param locale of the reader
     */
    public PeriodicAnalysis(Cover cover, Locale locale) {
        this.cover = cover;
        this.locale = locale;
        ClasspathLoader loader = new ClasspathLoader(PeriodicAnalysis.class.getClassLoader());
        loader.setPrefix("io/opencomplaint/examples/documents/analysis");
        loader.setSuffix(".html");
        this.template = new PebbleEngine.Builder()
                .loader(loader)
                .strictVariables(true)
                .build()
                .getTemplate("analysis");
    }

    /**
     * The document.
     *
     * @param report what it tells
     * @return HTML
     */
    public String html(PeriodReport report) {
        StringWriter out = new StringWriter();
        try {
            write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes the document.
     *
     * @param report what it tells
     * @param out in UTF-8, stays open
     * @throws IOException when it cannot be written
     */
    public void write(PeriodReport report, Writer out) throws IOException {
        Phrases words = Phrases.in(locale, report.zone());
        try (DrawingBoard board = DrawingBoard.open()) {
            template.evaluate(out, Map.of("page", page(new Edition(report, cover, words, board))), locale);
        }
    }

    private Page page(Edition edition) {
        Phrases words = edition.words();
        List<Page.Numbered> sections = new ArrayList<>();
        for (Function<Edition, Section> write : SECTIONS) {
            Section section = write.apply(edition);
            if (!section.blocks().isEmpty()) {
                String number = words.of("number." + (sections.size() + 1));
                sections.add(new Page.Numbered(words.of("numbered", number, section.title()), section));
            }
        }
        return new Page(
                words.of("language"),
                words.of("title"),
                cover.organisation(),
                period(words, edition.report().period()),
                notes(edition),
                words.of("contents"),
                words.of("nothing"),
                List.copyOf(sections));
    }

    private static String period(Phrases words, ReportPeriod period) {
        return words.of("period", words.day(period.from()), words.day(period.to()));
    }

    private static List<String> notes(Edition edition) {
        Phrases words = edition.words();
        PeriodReport report = edition.report();
        List<String> notes = new ArrayList<>();
        notes.add(words.of(
                "note.as-of", words.moment(report.asOf()), report.zone().getId()));
        notes.add(words.of(
                "note.periods",
                period(words, report.period().previous()),
                period(words, report.period().lastYear())));
        if (report.uncounted() > 0) {
            notes.add(words.of("note.uncounted", words.count(report.uncounted())));
        }
        return List.copyOf(notes);
    }
}
