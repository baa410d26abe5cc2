package io.opencomplaint.examples.cfpb;

import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.Cell;
import io.opencomplaint.examples.documents.Pages;
import io.opencomplaint.examples.documents.Table;
import io.opencomplaint.report.CaseFile;
import io.opencomplaint.spi.Criteria;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * Complaints that {@link ImportJob} filed, in the 18 columns of the bureau's public data, each value as its file had it. What is not
 * filed stays empty: answers and tags, and a narrative, which is published only where the consumer consents, and nobody here was
 * asked ({@code N/A}).
 */
public final class PublicTable {

    /** The columns, in the bureau's order and words. */
    public static final Table<CaseFile> TABLE = new Table<>(
            "complaints",
            "Consumer complaints",
            List.of(
                    column("Date received", PublicRow::received),
                    column("Product", row -> row.category().product()),
                    column("Sub-product", row -> row.category().subProduct()),
                    column("Issue", row -> row.category().issue()),
                    column("Sub-issue", row -> row.category().subIssue()),
                    column("Consumer complaint narrative", row -> ""),
                    column("Company public response", row -> ""),
                    column("Company", PublicRow::company),
                    column("State", PublicRow::state),
                    column("ZIP code", PublicRow::zipCode),
                    column("Tags", row -> ""),
                    column("Consumer consent provided?", row -> "N/A"),
                    column("Submitted via", PublicRow::submittedVia),
                    column("Date sent to company", PublicRow::sent),
                    column("Company response to consumer", PublicRow::response),
                    column("Timely response?", PublicRow::timely),
                    column("Consumer disputed?", PublicRow::disputed),
                    column("Complaint ID", PublicRow::number)),
            true);

    private PublicTable() {}

    /**
     * The complaints, read one after the other.
     *
     * @param desk with complaints that the job filed; others are left out
     * @return in the order of receipt
     */
    public static Iterator<CaseFile> rows(ComplaintDesk desk) {
        Criteria filed = Criteria.any().source(PublishedComplaint.SOURCE);
        return Pages.of(desk, filed, complaint -> desk.file(complaint.id()));
    }

    private static io.opencomplaint.examples.documents.Column<CaseFile> column(
            String title, Function<PublicRow, String> value) {
        return new io.opencomplaint.examples.documents.Column<>(
                title, 20, file -> Cell.words(value.apply(new PublicRow(file))));
    }
}
