package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Cell;
import io.opencomplaint.spi.CellKey;
import io.opencomplaint.spi.CellQuery;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Counting;
import io.opencomplaint.spi.DeadLetter;
import io.opencomplaint.spi.Figures;
import io.opencomplaint.spi.Measure;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Stores that keep their sums wrongly. */
final class WrongRollups {

    private static final int ALL = 10_000;

    private WrongRollups() {}

    /** Adds what it is told, whoever has the claim now. */
    static final class CountsTheLost extends Summing {
        @Override
        public synchronized int count(Tenant tenant, List<Counting> countings) {
            int held = super.count(tenant, countings);
            if (held < countings.size() && held > 0) {
                countings.forEach(counting -> add(tenant, counting));
            }
            return held;
        }
    }

    /** Adds, then asks whose claim it was. */
    static final class CountsTwice extends Summing {
        @Override
        public synchronized int count(Tenant tenant, List<Counting> countings) {
            int held = super.count(tenant, countings);
            if (held == 0) {
                countings.forEach(counting -> add(tenant, counting));
            }
            return held;
        }
    }

    /** One claim that was lost stops all others. */
    static final class AllOrNothing extends Summing {
        @Override
        public synchronized int count(Tenant tenant, List<Counting> countings) {
            check(countings);
            boolean all = true;
            for (Counting counting : countings) {
                all &= acknowledge(tenant, counting);
            }
            if (!all) {
                return 0;
            }
            countings.forEach(counting -> add(tenant, counting));
            return countings.size();
        }
    }

    /** What went on since counts as had. */
    static final class PassesOverWhatCameLate extends Summing {
        @Override
        boolean acknowledge(Tenant tenant, Counting counting) {
            return super.acknowledge(tenant, new Counting(counting.claim(), Long.MAX_VALUE, counting.changes()));
        }
    }

    /** What went on since is added again when it comes back, from its beginning. */
    static final class AddsWhatWentOnTwice extends Summing {
        @Override
        void add(Tenant tenant, Counting counting) {
            super.add(tenant, counting);
            ComplaintId complaint = counting.claim().complaint();
            if (right.find(tenant, complaint).orElseThrow().version() > counting.through()) {
                super.add(tenant, counting);
            }
        }
    }

    /** Acknowledges nothing where nothing changes. */
    static final class LeavesWhatChangesNothing extends Summing {
        @Override
        boolean acknowledge(Tenant tenant, Counting counting) {
            return counting.changes().isEmpty() || super.acknowledge(tenant, counting);
        }
    }

    /** Takes whatever it is given. */
    static final class AnyNumber extends Summing {
        @Override
        void check(List<Counting> countings) {}
    }

    /** Forgets who counts, not what was counted. */
    static final class KeepsTheCells extends Summing {
        @Override
        public synchronized void forget(Tenant tenant, ConsumerName consumer) {
            unsubscribe(tenant, consumer);
        }
    }

    /** Forgets what was counted, not who counts. */
    static final class KeepsTheConsumer extends Summing {
        @Override
        public synchronized void forget(Tenant tenant, ConsumerName consumer) {
            sums.remove(owner(tenant, consumer));
        }
    }

    /** Forgets what every consumer of the tenant counted. */
    static final class ForgetsOthers extends Summing {
        @Override
        public synchronized void forget(Tenant tenant, ConsumerName consumer) {
            unsubscribe(tenant, consumer);
            sums.keySet().removeIf(owner -> owner.tenant().equals(tenant.code()));
        }
    }

    /** Sums of all tenants in one. */
    static final class TenantForgotten extends Summing {
        @Override
        Owner owner(Tenant tenant, ConsumerName consumer) {
            return new Owner("", consumer.value());
        }
    }

    /** Sums of all consumers in one. */
    static final class ConsumerForgotten extends Summing {
        @Override
        Owner owner(Tenant tenant, ConsumerName consumer) {
            return new Owner(tenant.code(), "");
        }
    }

    /** What somebody has claimed, or nobody can, does not wait. */
    static final class DeadLettersDoNotWait extends Summing {
        @Override
        public synchronized long waiting(Tenant tenant, ConsumerName consumer) {
            long waiting = super.waiting(tenant, consumer);
            List<DeadLetter> dead = right.deadLetters(tenant, consumer, null, ALL);
            return waiting < 0 ? waiting : waiting - dead.size();
        }
    }

    /** Whoever is not known waits for nothing. */
    static final class NobodyWaitsForNothing extends Summing {
        @Override
        public synchronized long waiting(Tenant tenant, ConsumerName consumer) {
            return Math.max(0, super.waiting(tenant, consumer));
        }
    }

    /** The first keys of the alphabet, whatever their numbers. */
    static final class MostByKey extends Summing {
        @Override
        Comparator<Cell> order() {
            return Comparator.comparing(cell -> cell.at().key());
        }
    }

    /** Ties as the bytes of the keys have them. */
    static final class TiesByByte extends Summing {
        @Override
        Comparator<Cell> order() {
            return Comparator.comparingLong((Cell cell) -> -cell.figures().of(Measure.RECEIVED))
                    .thenComparing(cell -> cell.at().key().getBytes(StandardCharsets.UTF_8), Arrays::compareUnsigned);
        }
    }

    /** What is all zero is a cell like others. */
    static final class ShowsZeros extends Summing {
        @Override
        boolean isShown(Cell cell, boolean bounded) {
            return true;
        }
    }

    /** Takes a cell for empty that has no complaints received. */
    static final class ShowsReceivedOnly extends Summing {
        @Override
        boolean isShown(Cell cell, boolean bounded) {
            return cell.figures().of(Measure.RECEIVED) != 0;
        }
    }

    /** Keys by which nothing was received, where others have more keys than fit. */
    static final class ShowsKeysWithoutComplaints extends Summing {
        @Override
        boolean isShown(Cell cell, boolean bounded) {
            return !cell.figures().isNone();
        }
    }

    /** Ends before the last month. */
    static final class LastMonthLeftOut extends Summing {
        @Override
        boolean isWithin(CellQuery query, YearMonth month) {
            return super.isWithin(query, month)
                    && (month.isBefore(query.to()) || query.from().equals(query.to()));
        }
    }

    /** So many keys of all months together. */
    static final class BoundByMonth extends Summing {
        @Override
        boolean isBounded(CellQuery query) {
            return true;
        }
    }

    /** Cuts all axes alike. */
    static final class CutsWhatIsFew extends Summing {
        @Override
        public synchronized List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
            List<Cell> cells = super.cells(tenant, consumer, query);
            return query.byMonth()
                    ? cells
                    : cells.subList(0, Math.min(cells.size(), query.axes().size() * query.most()));
        }
    }

    /** Keys without the blanks around them. */
    static final class Trimmed extends Summing {
        @Override
        String key(String key) {
            return key.strip();
        }
    }

    /** Keys in either case. */
    static final class Caseless extends Summing {
        @Override
        String key(String key) {
            return key.toLowerCase(Locale.ROOT);
        }
    }

    /** Keys as long as other ones. */
    static final class CutOff extends Summing {
        @Override
        String key(String key) {
            return key.substring(0, Math.min(key.length(), 255));
        }
    }

    /** Amounts in cents. */
    static final class Cents extends Summing {
        @Override
        void add(Map<CellKey, Figures> own, CellKey at, Figures change) {
            long[] numbers = new long[Measure.values().length];
            change.addTo(numbers);
            super.add(own, at, Figures.of(numbers, change.amount().setScale(2, RoundingMode.HALF_UP)));
        }
    }

    /** Sums that never sink. */
    static final class NothingIsTakenAway extends Summing {
        @Override
        void add(Map<CellKey, Figures> own, CellKey at, Figures change) {
            if (change.of(Measure.RECEIVED) >= 0) {
                super.add(own, at, change);
            }
        }
    }

    /** Reads a sum, and writes it when others may have written. */
    static final class LostUpdates extends Summing {
        private final Gap gap = new Gap();

        @Override
        public int count(Tenant tenant, List<Counting> countings) {
            check(countings);
            List<Counting> held = countings.stream()
                    .filter(counting -> acknowledge(tenant, counting))
                    .toList();
            held.forEach(counting -> add(tenant, counting));
            return held.size();
        }

        @Override
        void add(Map<CellKey, Figures> own, CellKey at, Figures change) {
            Figures before = own.getOrDefault(at, Figures.NONE);
            gap.waitForAnother();
            own.put(at, before.plus(change));
        }
    }

    /** A list that its reader can change. */
    static final class MutableCells extends Summing {
        @Override
        public synchronized List<Cell> cells(Tenant tenant, ConsumerName consumer, CellQuery query) {
            return new ArrayList<>(super.cells(tenant, consumer, query));
        }
    }
}
