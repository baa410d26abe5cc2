package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.model.Clocks;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Stores that keep something else than they were given. */
final class WrongValues {

    private static final int COLUMN = 65_535;

    private WrongValues() {}

    static ComplaintStore truncatedMicros() {
        return keeping(complaint -> Edit.times(complaint, at -> at.truncatedTo(ChronoUnit.MILLIS)));
    }

    /** Writes the time that the wall shows and forgets where the wall was. */
    static ComplaintStore wallClock() {
        return keeping(complaint -> Edit.times(complaint, WrongValues::byTheWall));
    }

    static ComplaintStore emptyToAbsent() {
        return texts(text -> text != null && Text.of("").equals(text) ? null : text);
    }

    static ComplaintStore erasedToEmpty() {
        return texts(text -> text != null && text.isErased() ? Text.of("") : text);
    }

    static ComplaintStore threeByteCharacters() {
        return content(content -> content.replaceAll("[\\x{10000}-\\x{10FFFF}]", "?"));
    }

    static ComplaintStore trimmed() {
        return content(String::strip);
    }

    static ComplaintStore cutOff() {
        return content(content -> content.substring(0, Math.min(COLUMN, content.length())));
    }

    static ComplaintStore subjectCutOff() {
        return keeping(complaint -> Edit.subject(
                complaint,
                subject -> Text.of(subject.orElse("")
                        .substring(0, Math.min(COLUMN, subject.orElse("").length())))));
    }

    static ComplaintStore clocksLost() {
        return keeping(complaint ->
                Edit.clocks(complaint, new Clocks(List.of(), complaint.clocks().hold())));
    }

    static ComplaintStore holdLost() {
        return keeping(complaint -> Edit.clocks(complaint, complaint.clocks().hold(null)));
    }

    static ComplaintStore surveyLost() {
        return keeping(Edit::withoutSurvey);
    }

    private static Instant byTheWall(Instant at) {
        ZoneId wall = ZoneId.systemDefault();
        return LocalDateTime.ofInstant(at, wall).atZone(wall).toInstant();
    }

    private static ComplaintStore content(UnaryOperator<String> change) {
        return texts(text -> {
            String content = text == null ? null : text.content();
            return content == null ? text : Text.of(change.apply(content));
        });
    }

    private static ComplaintStore texts(UnaryOperator<@Nullable Text> change) {
        return keeping(complaint -> Edit.description(complaint, change));
    }

    private static ComplaintStore keeping(UnaryOperator<Complaint> change) {
        return new Delegating() {
            @Override
            public void append(Append append) {
                right.append(new Append(change.apply(append.complaint()), append.events()));
            }
        };
    }
}
