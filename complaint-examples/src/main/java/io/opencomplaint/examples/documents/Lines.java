package io.opencomplaint.examples.documents;

import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Satisfaction;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.TrackingSheet;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills in a form line by line. */
final class Lines {

    private final List<FormLine> filled = new ArrayList<>();
    private final Wording wording;

    Lines(Wording wording) {
        this.wording = wording;
    }

    Lines field(String field, Cell content) {
        filled.add(FormLine.field(wording.field(field), content));
        return this;
    }

    /** A stage of the tracking sheet; empty while it was not reached. */
    Lines stage(String stage, @Nullable Entry entry) {
        return stage(stage, entry, entry == null ? "" : wording.entry(entry));
    }

    /** The fifth stage: what the customer said stands before the comment. */
    Lines confirmation(TrackingSheet sheet) {
        Entry asked = sheet.customerConfirmed();
        Satisfaction answer = sheet.satisfaction();
        String said = asked == null || answer == null ? "" : wording.joined(wording.satisfaction(answer), asked.text());
        return stage("customer-confirmed", asked, said);
    }

    private Lines stage(String stage, @Nullable Entry entry, String content) {
        String item = wording.labels().of("tracking-stage", stage);
        filled.add(entry == null ? FormLine.field(item, Cell.NOTHING) : FormLine.entry(item, content, entry, wording));
        return this;
    }

    /** A line an entry, numbered where there are several; an empty one where there is none. */
    Lines entries(String field, List<Entry> entries) {
        if (entries.isEmpty()) {
            return field(field, Cell.NOTHING);
        }
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            filled.add(FormLine.entry(numbered(field, i, entries.size()), wording.entry(entry), entry, wording));
        }
        return this;
    }

    /** Where each file is, what it is, how large it is. */
    Lines files(List<Attachment> files) {
        if (files.isEmpty()) {
            return field("files", Cell.NOTHING);
        }
        for (int i = 0; i < files.size(); i++) {
            Attachment file = files.get(i);
            String content = file.reference().orElse(wording.labels().of("list", "erased")) + "\n" + file.mediaType()
                    + "  " + file.size() + wording.labels().of("list", "bytes");
            filled.add(FormLine.field(numbered("files", i, files.size()), Cell.words(content)));
        }
        return this;
    }

    /** The form that is now filled in, of the kind that the library calls so, of the complaint with this number. */
    Form form(String kind, String number) {
        return new Form(
                new Table<>(
                        wording.of("sheet." + kind) + " " + number,
                        wording.labels().of("sheet", kind),
                        List.of(
                                new Column<>(wording.of("column.item"), 24, line -> Cell.words(line.item())),
                                new Column<>(wording.of("column.content"), 80, FormLine::content),
                                new Column<>(wording.of("column.person"), 18, FormLine::person),
                                new Column<>(wording.of("column.time"), 17, FormLine::time)),
                        false),
                filled);
    }

    private String numbered(String field, int index, int all) {
        return all == 1 ? wording.field(field) : wording.field(field) + " " + (index + 1);
    }
}
