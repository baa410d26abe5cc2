package io.opencomplaint.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The rooms from the top floor down: a room may use those below it and those on its floor. */
final class House {
    static final String ROOT = "io.opencomplaint";

    private static final List<Set<String>> FLOORS = List.of(
            Set.of("examples"),
            Set.of("inmemory", "jdbc"),
            Set.of("desk"),
            Set.of("preset"),
            Set.of("policy"),
            Set.of("access", "encryption", "report"),
            Set.of("spi"),
            Set.of("integrity"),
            Set.of("sla"),
            Set.of("workflow"),
            Set.of("triage"),
            Set.of("act"),
            Set.of("event"),
            Set.of("model"),
            Set.of("calendar"),
            Set.of("label"));

    private House() {}

    /** The floor counted from the top; the root package lies below all rooms; nothing for what is not ours. */
    static Optional<Integer> floor(JavaClass type) {
        String name = type.getPackageName();
        if (name.equals(ROOT)) {
            return Optional.of(FLOORS.size());
        }
        if (!name.startsWith(ROOT + ".")) {
            return Optional.empty();
        }
        // Fixtures build a house of their own further down, hence the first room that is known.
        return Stream.of(name.split("\\.", -1)).flatMap(House::floor).findFirst();
    }

    static boolean knows(String packageName) {
        if (!packageName.startsWith(ROOT + ".")) {
            return packageName.equals(ROOT);
        }
        String room = packageName.substring(ROOT.length() + 1).split("\\.", -1)[0];
        return floor(room).findAny().isPresent();
    }

    private static Stream<Integer> floor(String room) {
        return IntStream.range(0, FLOORS.size())
                .filter(floor -> FLOORS.get(floor).contains(room))
                .boxed();
    }
}
