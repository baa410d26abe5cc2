package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Frequency;
import io.opencomplaint.spi.Grouping;
import io.opencomplaint.spi.NumberReserve;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Stores that compare wrongly. */
final class WrongCriteria {

    private WrongCriteria() {}

    /** Takes every category whose text begins like the wanted one to lie within it. */
    static final class CategoryByPrefix extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Category within = criteria.within();
            if (within == null) {
                return right.search(tenant, criteria, request);
            }
            Page<Complaint> page = right.search(tenant, criteria.within(null), request);
            return new Page<>(
                    page.items().stream().filter(each -> begins(each, within)).toList(), page.next(), page.previous());
        }

        private static boolean begins(Complaint complaint, Category within) {
            Category category = complaint.triage().category();
            return category != null && category.path().startsWith(within.path());
        }
    }

    /** Leaves the last day out. */
    static final class LastDayLeftOut extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            LocalDate last = criteria.receivedTo();
            Page<Complaint> page = right.search(tenant, criteria, request);
            return new Page<>(
                    page.items().stream()
                            .filter(each -> !each.milestones().receivedOn().equals(last))
                            .toList(),
                    page.next(),
                    page.previous());
        }
    }

    /** Asks for what was received before the day after the last one, in years of four digits. */
    static final class DayAfterTheLast extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            LocalDate last = criteria.receivedTo();
            return last != null && last.plusDays(1).getYear() > 9999
                    ? new Page<>(List.of(), null, null)
                    : right.search(tenant, criteria, request);
        }
    }

    /** Looks for a day among its instants in UTC. */
    static final class DaysInUtc extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            LocalDate first = criteria.receivedFrom();
            return new Page<>(
                    page.items().stream()
                            .filter(each -> first == null || !day(each).isBefore(first))
                            .toList(),
                    page.next(),
                    page.previous());
        }

        private static LocalDate day(Complaint complaint) {
            return LocalDate.ofInstant(complaint.milestones().receivedAt(), ZoneOffset.UTC);
        }
    }

    /** Cuts names of series to what its column takes. */
    static final class SeriesCutOff extends Delegating {
        @Override
        public long reserve(Tenant tenant, String series, int count) {
            String cut = series.replace("\0", "");
            return right.reserve(tenant, cut.substring(0, Math.min(cut.length(), NumberReserve.MAX_SERIES)), count);
        }
    }

    /** Compares names of series as a database does that ignores case. */
    static final class CaselessSeries extends Delegating {
        @Override
        public long reserve(Tenant tenant, String series, int count) {
            return right.reserve(tenant, series.toLowerCase(Locale.ROOT), count);
        }
    }

    /** Asks for histories and counts by id and criteria alone. */
    static final class TenantForgotten extends Delegating {
        private volatile Tenant last = Tenant.DEFAULT;

        @Override
        public void append(Append append) {
            right.append(append);
            last = append.tenant();
        }

        @Override
        public List<RecordedEvent> history(Tenant tenant, ComplaintId id) {
            List<RecordedEvent> own = right.history(tenant, id);
            return own.isEmpty() ? right.history(last, id) : own;
        }

        @Override
        public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
            List<Tally> own = right.tally(tenant, criteria, dimension);
            return own.isEmpty() ? right.tally(last, criteria, dimension) : own;
        }

        @Override
        public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
            List<Frequency> own = right.frequencies(tenant, criteria, grouping);
            return own.isEmpty() ? right.frequencies(last, criteria, grouping) : own;
        }
    }

    /** Gives its groups in the wrong order. */
    static final class TallyBackwards extends Delegating {
        @Override
        public List<Tally> tally(Tenant tenant, Criteria criteria, Dimension dimension) {
            List<Tally> rows = new ArrayList<>(right.tally(tenant, criteria, dimension));
            Collections.reverse(rows);
            return List.copyOf(rows);
        }
    }

    /** Every group, however small. */
    static final class ShowsSmallGroups extends Delegating {
        @Override
        public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
            return right.frequencies(tenant, criteria, new Grouping(grouping.dimensions(), 1));
        }
    }

    /** Groups of all complaints, whatever is asked for. */
    static final class GroupsAll extends Delegating {
        @Override
        public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
            return right.frequencies(tenant, Criteria.any(), grouping);
        }
    }

    /** By number alone. */
    static final class GroupsWithoutOrder extends Delegating {
        @Override
        public List<Frequency> frequencies(Tenant tenant, Criteria criteria, Grouping grouping) {
            return right.frequencies(tenant, criteria, grouping).stream()
                    .sorted(Comparator.comparingLong(Frequency::received)
                            .reversed()
                            .thenComparing(found -> String.join("", found.keys()), Comparator.reverseOrder()))
                    .toList();
        }
    }
}
