package io.opencomplaint.examples.cfpb;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.analysis.Cover;
import io.opencomplaint.examples.documents.analysis.PeriodicAnalysis;
import io.opencomplaint.report.statistics.ReportPeriod;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Tally;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The periodic analysis of what was filed, as a page beside the database. */
final class AnalysisFile {

    private final Path path;
    private final Words words;

    AnalysisFile(Path path, Words words) {
        this.path = path;
        this.words = words;
    }

    /** Writes the page of all months in which complaints were received; empty when there are none. */
    Optional<Path> write(ComplaintDesk desk) {
        List<YearMonth> months = desk.tally(Criteria.any(), Dimension.MONTH).stream()
                .map(Tally::key)
                .map(YearMonth::parse)
                .sorted()
                .toList();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        ReportPeriod period = ReportPeriod.months(months.get(0), months.get(months.size() - 1));
        PeriodicAnalysis analysis = new PeriodicAnalysis(Cover.of(words.of("organisation")), words.locale());
        Path file = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(file.getParent());
            try (Writer out = Files.newBufferedWriter(file)) {
                analysis.write(desk.reports().of(period), out);
            }
        } catch (IOException e) {
            throw new ImportException(
                    "The analysis cannot be written to " + file + ", "
                            + e.getClass().getSimpleName() + "; say by --analysis where to",
                    e);
        }
        return Optional.of(file);
    }
}
