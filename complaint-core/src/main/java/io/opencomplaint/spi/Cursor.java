package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Comparator;

/**
 * A place in one order of complaints, kept by key so that its cost does not grow with its depth. Hosts take it from a
 * {@link Page} and give it back, over a wire as {@link #token()}; what it is made of concerns stores alone. It holds no
 * personal data, and gives no rights: the tenant comes with each search.
 *
 * @param order in which it is a place
 * @param at instant of the complaint there, as {@link SortOrder#instantOf} says
 * @param id its id
 */
public record Cursor(SortOrder order, Instant at, ComplaintId id) implements Comparable<Cursor> {

    private static final Comparator<Cursor> BY_KEY =
            Comparator.comparing(Cursor::at).thenComparing(Cursor::id);

    /**
     * Brings the time into the years 1 to 9999 and cuts it to the microsecond, which every store keeps.
     *
     * @param order in which it is a place
     * @param at instant of the complaint there
     * @param id its id
     */
    public Cursor {
        at = SortOrder.bounded(at).truncatedTo(ChronoUnit.MICROS);
    }

    /**
     * Where a complaint stands in an order.
     *
     * @param order any
     * @param complaint any
     * @return its place
     */
    public static Cursor of(SortOrder order, Complaint complaint) {
        return new Cursor(order, order.instantOf(complaint), complaint.id());
    }

    /**
     * Reads what {@link #token()} wrote.
     *
     * @param token of whatever origin
     * @return the place
     * @throws InvalidValueException when it is not such a token
     */
    public static Cursor parse(String token) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.US_ASCII);
            String[] parts = text.split("/", 4);
            Cursor cursor = new Cursor(
                    SortOrder.valueOf(parts[0]),
                    Instant.ofEpochSecond(Long.parseLong(parts[1]), Integer.parseInt(parts[2])),
                    ComplaintId.of(parts[3]));
            if (cursor.token().equals(token)) {
                return cursor;
            }
        } catch (IllegalArgumentException
                | ArrayIndexOutOfBoundsException
                | DateTimeException
                | ArithmeticException
                | InvalidValueException e) {
            // Whatever is wrong with it, the answer is the same, and the token is not quoted.
            throw refused();
        }
        throw refused();
    }

    /**
     * A form to send over a wire: letters, digits, '-' and '_'. Not encrypted.
     *
     * @return what {@link #parse} reads
     */
    public String token() {
        String text = order.name() + "/" + at.getEpochSecond() + "/" + at.getNano() + "/" + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static InvalidValueException refused() {
        return new InvalidValueException("cursor", "this is no token of one; give one that a page gave, unchanged");
    }

    /** By place; of two orders one comes wholly before the other. */
    @Override
    public int compareTo(Cursor other) {
        if (order != other.order) {
            return order.compareTo(other.order);
        }
        return order == SortOrder.NEWEST_FIRST ? BY_KEY.compare(other, this) : BY_KEY.compare(this, other);
    }
}
