package io.opencomplaint.examples.cfpb;

import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.ResolutionKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What the company answered, in the file's words, and what becomes of it:
 *
 * <table>
 * <caption>Company response and what is recorded</caption>
 * <tr><th>response</th><th>resolution</th><th>carried out</th><th>reply</th><th>outcome</th></tr>
 * <tr><td>In progress</td><td>none</td><td></td><td>interim</td><td>stays open</td></tr>
 * <tr><td>Closed with explanation</td><td>explanation</td><td>no</td><td>final</td><td>no finding</td></tr>
 * <tr><td>Closed with non-monetary relief</td><td>other</td><td>yes</td><td>final</td><td>settled</td></tr>
 * <tr><td>Closed with monetary relief</td><td>other</td><td>yes</td><td>final</td><td>settled</td></tr>
 * <tr><td>Closed</td><td>other</td><td>no</td><td>final</td><td>no finding</td></tr>
 * <tr><td>Untimely response</td><td>other</td><td>no</td><td>final</td><td>no finding</td></tr>
 * </table>
 *
 * <p>Monetary relief is «other» and not «compensation» or «refund», since neither its amount nor its reason is in the
 * file. Each text on record is the file's own words.
 */
enum Response {
    IN_PROGRESS("In progress", null, false, Outcome.NO_FINDING),
    EXPLANATION("Closed with explanation", ResolutionKind.EXPLANATION, false, Outcome.NO_FINDING),
    NON_MONETARY_RELIEF("Closed with non-monetary relief", ResolutionKind.OTHER, true, Outcome.SETTLED),
    MONETARY_RELIEF("Closed with monetary relief", ResolutionKind.OTHER, true, Outcome.SETTLED),
    CLOSED("Closed", ResolutionKind.OTHER, false, Outcome.NO_FINDING),
    UNTIMELY("Untimely response", ResolutionKind.OTHER, false, Outcome.NO_FINDING);

    private final String words;
    private final @Nullable ResolutionKind resolution;
    private final boolean carriedOut;
    private final Outcome outcome;

    Response(String words, @Nullable ResolutionKind resolution, boolean carriedOut, Outcome outcome) {
        this.words = words;
        this.resolution = resolution;
        this.carriedOut = carriedOut;
        this.outcome = outcome;
    }

    static Response of(Row row) {
        String[] known = Arrays.stream(values()).map(Response::words).toArray(String[]::new);
        String said = row.oneOf(Column.RESPONSE, known);
        return values()[Arrays.asList(known).indexOf(said)];
    }

    String words() {
        return words;
    }

    /** {@code null} while the company still works on it. */
    @Nullable
    ResolutionKind resolution() {
        return resolution;
    }

    boolean carriedOut() {
        return carriedOut;
    }

    Outcome outcome() {
        return outcome;
    }
}
