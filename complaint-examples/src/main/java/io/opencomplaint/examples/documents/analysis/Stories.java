package io.opencomplaint.examples.documents.analysis;

import java.util.List;

/** Major cases. */
record Stories(List<Story> stories) implements Block {

    @Override
    public String kind() {
        return "stories";
    }

    /**
     * A case.
     *
     * @param title number, kind and day
     * @param parts case, analysis, lesson
     */
    record Story(String title, List<Part> parts) {}

    /**
     * What is said of it.
     *
     * @param name such as 案例分析
     * @param lines one paragraph each
     */
    record Part(String name, List<String> lines) {}
}
