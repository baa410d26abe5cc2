package io.opencomplaint.examples.documents.analysis;

import io.opencomplaint.examples.documents.analysis.Stories.Part;
import io.opencomplaint.examples.documents.analysis.Stories.Story;
import io.opencomplaint.model.Text;
import io.opencomplaint.report.Entry;
import io.opencomplaint.report.statistics.Listing;
import io.opencomplaint.report.statistics.MajorCase;
import io.opencomplaint.spi.Axis;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** 重大、热点及难点投诉原因及处理经验教训简析: case, analysis, lesson. */
final class Majors {

    private Majors() {}

    static Section of(Edition edition) {
        Phrases words = edition.words();
        Listing<MajorCase> majors = edition.report().majors();
        List<Block> blocks = new ArrayList<>();
        if (majors.items().isEmpty()) {
            blocks.add(new Said(words.of("majors.none"), false));
        } else {
            blocks.add(new Stories(
                    majors.items().stream().map(major -> story(edition, major)).toList()));
        }
        if (!majors.complete()) {
            blocks.add(new Said(words.of("more"), true));
        }
        return new Section("majors", words.of("section.majors"), blocks);
    }

    private static Story story(Edition edition, MajorCase major) {
        Phrases words = edition.words();
        String kind = major.category() == null
                ? words.of("none.category")
                : edition.names().of(Axis.SUBCATEGORY, major.category().path());
        return new Story(
                words.of("majors.title", major.label(), kind, words.day(major.receivedOn())),
                List.of(
                        new Part(words.of("majors.case"), List.of(said(words, major.subject()))),
                        new Part(words.of("majors.grounds"), or(words, "none.other", major.grounds())),
                        new Part(words.of("majors.causes"), or(words, "majors.no-causes", causes(edition, major))),
                        new Part(
                                words.of("majors.analysis"),
                                or(words, "majors.no-findings", lines(words, major.findings()))),
                        new Part(
                                words.of("majors.lesson"),
                                or(words, "majors.no-lesson", lines(words, major.lessons())))));
    }

    private static List<String> causes(Edition edition, MajorCase major) {
        return major.causes().stream()
                .map(cause -> edition.names().of(Axis.CAUSE, cause.path()))
                .toList();
    }

    private static List<String> lines(Phrases words, List<Entry> entries) {
        return entries.stream()
                .map(Entry::text)
                .filter(Objects::nonNull)
                .map(text -> said(words, text))
                .toList();
    }

    private static List<String> or(Phrases words, String none, List<String> lines) {
        return lines.isEmpty() ? List.of(words.of(none)) : lines;
    }

    private static String said(Phrases words, Text text) {
        return text.orElse(words.labels().of("list", "erased"));
    }
}
