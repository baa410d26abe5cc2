package io.opencomplaint.architecture;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that make an expression with overlapping repetitions look at each character again and again: what the expression names,
 * repeated, with something at the end that it does not want. Steps are counted, not timed.
 */
final class Attack {
    private static final int LENGTH = 2_000;
    private static final int LONG = 20_000;

    /** Bounded repetitions, as of codes of 64 characters, may look at each character that often. */
    private static final int LOOKS = 200;

    private static final List<String> BEGINNINGS =
            List.of("", "PT", "P", "a", "1", "/", "seq:", "percent:", "working-days:1:", "<");
    private static final List<String> ENDS = List.of("", "\u0001", "!\n");

    private Attack() {}

    /** The texts, shortened, on which the expression took more steps than a linear one may; empty when there is none. */
    static List<String> runsAwayOn(Pattern pattern) {
        List<String> found = new ArrayList<>();
        for (String pump : pumps(pattern.pattern())) {
            // A repeated group may call itself for each round: only a long text shows it.
            if (runsAway(pattern, pump.repeat(LONG / pump.length()))) {
                found.add(pump.repeat(2) + "… at length");
            }
            for (String beginning : BEGINNINGS) {
                for (String end : ENDS) {
                    String text = beginning + pump.repeat(LENGTH / pump.length()) + end;
                    if (runsAway(pattern, text)) {
                        found.add(beginning + pump.repeat(2) + "…" + end);
                    }
                }
            }
        }
        return found;
    }

    private static boolean runsAway(Pattern pattern, String text) {
        Steps steps = new Steps(text, (long) LOOKS * text.length());
        try {
            Matcher matcher = pattern.matcher(steps);
            matcher.matches();
            matcher.reset();
            while (matcher.find()) {
                // Each find goes on where the last one ended.
            }
            return false;
        } catch (TooManySteps | StackOverflowError e) {
            return true;
        }
    }

    /** Characters that the expression names and those of usual classes, one by one; of the former all pairs too. */
    private static Set<String> pumps(String regex) {
        Set<String> named = new LinkedHashSet<>();
        regex.chars().filter(c -> c > ' ').forEach(c -> named.add(Character.toString((char) c)));
        Set<String> pumps = new LinkedHashSet<>(named);
        pumps.addAll(List.of(
                "a", "A", "0", " ", "-", ".", "/", "\n", "\r\n", "\t", "{", "{a", "\u0001", "\u202E", "中", "a ",
                "a\n"));
        for (String first : named) {
            for (String second : named) {
                if (Character.isLetterOrDigit(first.charAt(0)) != Character.isLetterOrDigit(second.charAt(0))) {
                    pumps.add(first + second);
                }
            }
        }
        return pumps;
    }

    /** Stops the matcher. */
    private static final class TooManySteps extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts how often somebody looks at a character. */
    private static final class Steps implements CharSequence {
        private final String text;
        private long left;

        Steps(String text, long left) {
            this.text = text;
            this.left = left;
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public char charAt(int index) {
            if (--left < 0) {
                throw new TooManySteps();
            }
            return text.charAt(index);
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
