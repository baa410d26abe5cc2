package io.opencomplaint.triage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is wrong with some rules, gathered so that all of it is told at once. */
final class Faults {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    private final List<String> sentences = new ArrayList<>();

    void unless(boolean holds, String sentence) {
        if (!holds) {
            sentences.add(sentence);
        }
    }

    void code(String what, String code) {
        unless(
                CODE.matcher(code).matches(),
                "The code of a " + what + " must be 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or"
                        + " digit");
    }

    void once(String what, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.filter(code -> !seen.add(code))
                .distinct()
                .forEach(code ->
                        sentences.add("The " + what + " " + code + " is there more than once; keep one of them"));
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
