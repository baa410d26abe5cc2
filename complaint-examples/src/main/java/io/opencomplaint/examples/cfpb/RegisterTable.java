package io.opencomplaint.examples.cfpb;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.RegisterRow;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.PageRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The first rows of the register, with its columns of S4. */
final class RegisterTable {

    private static final int ROWS = 10;
    private static final List<String> FIELDS =
            List.of("number", "date", "customer", "content", "handling", "result", "satisfaction");

    private final Words words;

    private RegisterTable(Words words) {
        this.words = words;
    }

    static String of(ComplaintDesk desk, Words words) {
        return new RegisterTable(words).text(desk);
    }

    private String text(ComplaintDesk desk) {
        Table table = new Table(
                FIELDS.size(),
                FIELDS.stream().map(field -> words.labels().of("field", field)).toList());
        for (Complaint complaint :
                desk.search(Criteria.any(), PageRequest.first(ROWS)).items()) {
            table.line(cells(desk.file(complaint.id()).registerRow()));
        }
        return table.text();
    }

    private List<String> cells(RegisterRow row) {
        return List.of(
                row.number(),
                LocalDate.ofInstant(row.date(), CfpbRules.ZONE).toString(),
                text(row.customer()),
                text(row.content()),
                entries(row.handling().stream()),
                entries(Stream.ofNullable(row.result())),
                satisfaction(row.satisfaction()));
    }

    private String entries(Stream<Entry> entries) {
        String all = entries.map(entry -> LocalDate.ofInstant(entry.at(), CfpbRules.ZONE) + " " + what(entry))
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? none() : all;
    }

    /** What a value says stands before the words, which may be missing. */
    private String what(Entry entry) {
        if (entry.resolution() != null) {
            return joined(words.labels().of(entry.resolution().kind()), entry.text());
        }
        return entry.refusal() == null
                ? text(entry.text())
                : joined(words.labels().of(entry.refusal()), entry.text());
    }

    private String joined(String known, @Nullable Text text) {
        return text == null ? known : known + words.labels().of("list", "colon") + text(text);
    }

    private String text(@Nullable Text text) {
        return text == null ? none() : text.orElse(words.labels().of("list", "erased"));
    }

    private String satisfaction(@Nullable Satisfaction satisfaction) {
        return satisfaction == null
                ? none()
                : words.labels().of("satisfaction", satisfaction.satisfied() ? "yes" : "no");
    }

    private String none() {
        return words.labels().of("list", "none");
    }
}
