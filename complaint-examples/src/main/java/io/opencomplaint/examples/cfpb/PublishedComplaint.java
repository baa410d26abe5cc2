package io.opencomplaint.examples.cfpb;

import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import java.time.LocalDate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A complaint as the file tells it. The consumer is anonymous there but for state and ZIP code.
 *
 * @param number the file's own number
 * @param category product, sub-product, issue and sub-issue, as far as given
 * @param subject the issue, or the product where there is none
 * @param complainant nameless, with state and ZIP code
 */
record PublishedComplaint(
        String number,
        Category category,
        String subject,
        Party complainant,
        Channel channel,
        LocalDate received,
        LocalDate sent,
        Company company,
        Response response,
        boolean timely,
        boolean disputed) {

    static final String SOURCE = "cfpb";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,18}");

    /** Reads a row; throws a {@link BrokenRowException} when it cannot. */
    static PublishedComplaint of(Row row) {
        row.checkWidth();
        PublishedComplaint complaint = new PublishedComplaint(
                number(row),
                category(row),
                row.text(Column.ISSUE).isEmpty() ? row.required(Column.PRODUCT) : row.text(Column.ISSUE),
                complainant(row),
                Submission.of(row),
                row.date(Column.RECEIVED),
                row.date(Column.SENT),
                Company.of(row),
                Response.of(row),
                row.yes(Column.TIMELY),
                row.oneOf(Column.DISPUTED, "Yes", "No", "N/A", "").equals("Yes"));
        if (complaint.sent.isBefore(complaint.received)) {
            throw new BrokenRowException(Column.SENT.title() + " is before " + Column.RECEIVED.title());
        }
        return complaint;
    }

    ComplaintId id() {
        return ComplaintId.of(SOURCE + "-" + number);
    }

    ExternalReference reference() {
        return ExternalReference.of(SOURCE, number);
    }

    private static String number(Row row) {
        String number = row.required(Column.ID);
        if (!NUMBER.matcher(number).matches()) {
            throw new BrokenRowException(Column.ID.title() + " is no number of 1 to 18 digits");
        }
        return number;
    }

    private static Category category(Row row) {
        row.required(Column.PRODUCT);
        return Category.ofSteps(Stream.of(Column.PRODUCT, Column.SUB_PRODUCT, Column.ISSUE, Column.SUB_ISSUE)
                .map(row::text)
                .filter(step -> !step.isEmpty())
                .toArray(String[]::new));
    }

    private static Party complainant(Row row) {
        String address = Stream.of(Column.STATE, Column.ZIP_CODE)
                .map(row::text)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return address.isEmpty() ? Party.anonymous() : Party.anonymous().address(address);
    }
}
