package io.opencomplaint.examples.cfpb;

import io.opencomplaint.event.CaseEvent;
import io.opencomplaint.event.Reopened;
import io.opencomplaint.event.Replied;
import io.opencomplaint.event.Transferred;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Filing;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.CaseFile;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the file said of a complaint, told from what {@link Life} made of it. */
record PublicRow(CaseFile file) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

    private static final Pattern STATE = Pattern.compile("[A-Z]{2}");

    String number() {
        ExternalReference reference = filing().reference();
        return reference == null ? "" : reference.value();
    }

    String received() {
        return date(file.complaint().milestones().receivedAt());
    }

    String sent() {
        return file.history().stream()
                .filter(recorded -> recorded.event() instanceof Transferred)
                .findFirst()
                .map(recorded -> date(recorded.recording().occurredAt()))
                .orElse("");
    }

    PublicCategory category() {
        return PublicCategory.of(file.complaint().triage().category(), content(filing().subject()));
    }

    String company() {
        Party respondent = filing().respondent();
        return respondent == null ? "" : content(respondent.name());
    }

    String state() {
        return address(PublicRow::isState);
    }

    String zipCode() {
        return address(part -> !isState(part));
    }

    String submittedVia() {
        return Submission.words(filing().channel());
    }

    String response() {
        return replied().map(reply -> content(reply.text())).orElse("");
    }

    String timely() {
        return replied()
                .map(Replied::timely)
                .map(timely -> timely ? "Yes" : "No")
                .orElse("");
    }

    /** The file leaves it empty where the consumer did not dispute the answer. */
    String disputed() {
        return first(Reopened.class).isPresent() ? "Yes" : "";
    }

    private Filing filing() {
        return file.complaint().filing();
    }

    private Optional<Replied> replied() {
        return first(Replied.class);
    }

    private <E extends CaseEvent> Optional<E> first(Class<E> type) {
        return file.history().stream()
                .map(recorded -> recorded.event())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /** {@link PublishedComplaint} joins state and ZIP code, either of which may be missing. */
    private String address(Predicate<String> wanted) {
        List<String> parts =
                Arrays.asList(content(filing().complainant().address()).split(" ", -1));
        return parts.stream().filter(wanted).findFirst().orElse("");
    }

    private static boolean isState(String part) {
        return STATE.matcher(part).matches();
    }

    private static String content(@Nullable Text text) {
        return text == null ? "" : text.orElse("");
    }

    private static String date(Instant instant) {
        return DATE.format(LocalDate.ofInstant(instant, CfpbRules.ZONE));
    }
}
