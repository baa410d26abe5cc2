package io.opencomplaint.examples.documents.disp;

import io.opencomplaint.model.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Complaints of two years that end in every way and are reopened, and what was noted of them meanwhile. */
final class RandomLives {

    private static final LocalDateTime FIRST = LocalDateTime.parse("2025-01-02T10:00:00");
    private static final LocalDateTime LAST = LocalDateTime.parse("2026-12-30T10:00:00");

    private final LondonDesk london;
    private final Random random;
    private final List<List<End>> ends = new ArrayList<>();
    private int received;
    private long open;

    RandomLives(LondonDesk london, long seed) {
        this.london = london;
        this.random = new Random(seed);
    }

    /** What ended one, and when; a reopening takes the ends before it back. */
    private record End(LocalDateTime at, String kind) {}

    void live(int complaints) {
        for (int number = 0; number < complaints; number++) {
            List<End> known = new ArrayList<>();
            ends.add(known);
            live("c" + number, known);
            open += known.isEmpty() || known.get(known.size() - 1).kind().equals("reopened") ? 1 : 0;
        }
    }

    private void live(String id, List<End> known) {
        LocalDateTime at = FIRST.plusDays(random.nextInt(600));
        london.received(id, "loans", at.toString());
        received++;
        at = later(at, 100);
        int way = random.nextInt(6);
        if (at.isAfter(LAST)) {
            return;
        }
        if (way == 0) {
            refused(id, known, at);
        } else if (way == 1) {
            merged(id, known, at);
        } else {
            london.taken(id, at.toString());
            cycles(id, known, at);
        }
    }

    private void refused(String id, List<End> known, LocalDateTime first) {
        LocalDateTime at = first;
        while (!at.isAfter(LAST)) {
            london.refused(id, at.toString());
            known.add(new End(at, "refused"));
            at = later(at, 120);
            if (at.isAfter(LAST) || random.nextBoolean()) {
                return;
            }
            london.reopened(id, at.toString());
            known.add(new End(at, "reopened"));
            at = later(at, 60);
        }
    }

    private void merged(String id, List<End> known, LocalDateTime first) {
        london.received("survivor-" + id, "loans", first.toString());
        received++;
        open++;
        london.merged(id, "survivor-" + id, first.toString());
        known.add(new End(first, "merged"));
        LocalDateTime at = later(first, 120);
        if (!at.isAfter(LAST) && random.nextBoolean()) {
            london.reopened(id, at.toString());
            known.add(new End(at, "reopened"));
            london.taken(id, at.toString());
            cycles(id, known, at);
        }
    }

    private void cycles(String id, List<End> known, LocalDateTime begun) {
        LocalDateTime at = later(begun, 60);
        while (!at.isAfter(LAST)) {
            if (random.nextInt(5) == 0) {
                london.withdrawn(id, at.toString());
                known.add(new End(at, "withdrawn"));
                return;
            }
            london.answered(id, at.toString());
            at = later(at, 40);
            if (at.isAfter(LAST)) {
                return;
            }
            boolean upheld = random.nextBoolean();
            london.decided(id, upheld ? Outcome.UPHELD : Outcome.NOT_UPHELD, at.toString());
            known.add(new End(at, upheld ? "upheld" : "rejected"));
            at = later(at, 120);
            if (at.isAfter(LAST) || random.nextInt(3) == 0) {
                return;
            }
            london.reopened(id, at.toString());
            known.add(new End(at, "reopened"));
            at = later(at, 60);
        }
    }

    private LocalDateTime later(LocalDateTime at, int days) {
        return at.plusDays(random.nextInt(days) + 1L);
    }

    long received() {
        return received;
    }

    long open() {
        return open;
    }

    /** How many ended so and had not been reopened when the half-year ended, of all half-years since that day. */
    long standing(LocalDate first, String kind) {
        long standing = 0;
        for (List<End> known : ends) {
            Map<Integer, String> last = new HashMap<>();
            known.forEach(end -> last.put(halfYear(first, end.at()), end.kind()));
            standing += last.values().stream().filter(kind::equals).count();
        }
        return standing;
    }

    private static int halfYear(LocalDate first, LocalDateTime at) {
        return ((at.getYear() - first.getYear()) * 12 + at.getMonthValue() - first.getMonthValue()) / 6;
    }
}
