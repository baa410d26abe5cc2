package io.opencomplaint.examples.cfpb;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Phase;
import io.opencomplaint.model.Remedy;
import io.opencomplaint.model.RemedyState;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** What is printed after an import: register, one tracking sheet, statistics, counts, and where the analysis is. */
final class Report {

    private static final int PAGE = 200;
    private static final Criteria CLOSED = Criteria.any().phases(Phase.CLOSED, Phase.ARCHIVED);

    private final PrintWriter out;
    private final ComplaintDesk desk;
    private final Words words;

    Report(PrintWriter out, ComplaintDesk desk, Words words) {
        this.out = out;
        this.desk = desk;
        this.words = words;
    }

    void print(Counts counts, AnalysisFile analysis) {
        part(words.labels().of("sheet", "register"), RegisterTable.of(desk, words));
        exemplary()
                .ifPresent(complaint ->
                        out.println(desk.file(complaint.id()).trackingSheet().text(words.locale(), CfpbRules.ZONE)));
        Statistics statistics = new Statistics(desk, words);
        for (Dimension dimension : List.of(Dimension.CATEGORY, Dimension.CHANNEL, Dimension.MONTH)) {
            out.println(statistics.by(dimension));
        }
        out.println(words.of("note"));
        out.println(words.of(
                "counts", counts.filed(), counts.known(), counts.broken().size(), counts.acts()));
        if (counts.cleanedRows() > 0) {
            out.println(words.of("cleaned", counts.cleanedRows()));
        }
        out.println(words.of("speed", counts.actsPerSecond(), counts.actsPerSecondWhenWarm()));
        analysis.write(desk).ifPresent(file -> out.println(words.of("analysis", file)));
        out.flush();
    }

    private void part(String title, String text) {
        out.println(title);
        out.println(text);
    }

    /** The first that was closed for good, rather one whose resolution was carried out: its sheet has something in every stage. */
    private Optional<Complaint> exemplary() {
        PageRequest request = PageRequest.first(PAGE);
        Optional<Complaint> closed = Optional.empty();
        while (true) {
            Page<Complaint> page = desk.search(CLOSED, request);
            List<Complaint> forGood = page.items().stream()
                    .filter(complaint -> !complaint.isReopened())
                    .toList();
            Optional<Complaint> executed =
                    forGood.stream().filter(Report::isExecuted).findFirst();
            if (executed.isPresent()) {
                return executed;
            }
            closed = closed.or(() -> forGood.stream().findFirst());
            if (page.next() == null) {
                return closed;
            }
            request = request.after(page.next());
        }
    }

    private static boolean isExecuted(Complaint complaint) {
        Remedy remedy = complaint.remedy();
        return remedy != null && remedy.state() == RemedyState.EXECUTED;
    }
}
