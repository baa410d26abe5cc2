package io.opencomplaint.examples.cfpb;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/** What is printed after an import: register, one tracking sheet, statistics, counts. */
final class Report {

    private static final int PAGE = 200;

    private final PrintWriter out;
    private final ComplaintDesk desk;
    private final Words words;

    Report(PrintWriter out, ComplaintDesk desk, Words words) {
        this.out = out;
        this.desk = desk;
        this.words = words;
    }

    void print(Counts counts) {
        part(words.labels().of("sheet", "register"), RegisterTable.of(desk, words));
        firstDisputed()
                .ifPresent(complaint ->
                        out.println(desk.file(complaint.id()).trackingSheet().text(words.locale(), CfpbRules.ZONE)));
        Statistics statistics = new Statistics(desk, words);
        for (Dimension dimension : List.of(Dimension.CATEGORY, Dimension.CHANNEL, Dimension.MONTH)) {
            out.println(statistics.by(dimension));
        }
        out.println(words.of("note"));
        out.println(words.of(
                "counts", counts.filed(), counts.known(), counts.broken().size(), counts.acts()));
        out.println(words.of("speed", counts.actsPerSecond(), counts.actsPerSecondWhenWarm()));
        out.flush();
    }

    private void part(String title, String text) {
        out.println(title);
        out.println(text);
    }

    private Optional<Complaint> firstDisputed() {
        PageRequest request = PageRequest.first(PAGE);
        while (true) {
            Page<Complaint> page = desk.search(Criteria.any(), request);
            Optional<Complaint> found =
                    page.items().stream().filter(Complaint::isReopened).findFirst();
            if (found.isPresent() || page.next() == null) {
                return found;
            }
            request = request.after(page.next());
        }
    }
}
