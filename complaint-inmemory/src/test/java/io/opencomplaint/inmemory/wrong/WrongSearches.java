package io.opencomplaint.inmemory.wrong;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.SortOrder;
import io.opencomplaint.spi.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Stores whose work lists are wrong. */
final class WrongSearches {

    private WrongSearches() {}

    /** Puts a page that it went back to in the order in which it was read. */
    static final class BackwardsReversed extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            if (request.before() == null) {
                return page;
            }
            List<Complaint> items = new ArrayList<>(page.items());
            Collections.reverse(items);
            return new Page<>(items, page.next(), page.previous());
        }
    }

    /** Goes back to the beginning instead of to the nearest. */
    static final class BackToTheBeginning extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Cursor before = request.before();
            if (before == null) {
                return right.search(tenant, criteria, request);
            }
            List<Complaint> items =
                    right
                            .search(
                                    tenant,
                                    criteria,
                                    PageRequest.first(request.size()).by(request.order()))
                            .items()
                            .stream()
                            .filter(each -> Cursor.of(request.order(), each).compareTo(before) < 0)
                            .toList();
            return items.isEmpty()
                    ? new Page<>(items, null, null)
                    : new Page<>(items, Cursor.of(request.order(), items.get(items.size() - 1)), null);
        }
    }

    /** Orders what has no deadline before everything else, as many a database does with NULL. */
    static final class UndatedFirst extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            if (request.order() != SortOrder.DUE_FIRST || request.after() != null || request.before() != null) {
                return right.search(tenant, criteria, request);
            }
            List<Complaint> all = right.search(
                            tenant, criteria, PageRequest.first(1000).by(request.order()))
                    .items();
            List<Complaint> items = new ArrayList<>();
            all.stream().filter(each -> each.clocks().nextDeadline() == null).forEach(items::add);
            all.stream().filter(each -> each.clocks().nextDeadline() != null).forEach(items::add);
            boolean more = items.size() > request.size();
            List<Complaint> first = more ? items.subList(0, request.size()) : items;
            return new Page<>(first, more ? Cursor.of(request.order(), first.get(first.size() - 1)) : null, null);
        }
    }

    /** Takes what is due at the end of a span to lie in it. */
    static final class EndOfSpanIncluded extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Span due = criteria.due();
            if (due == null || due.before() == null || due.before().equals(SortOrder.NEVER)) {
                return right.search(tenant, criteria, request);
            }
            return right.search(
                    tenant, criteria.due(new Span(due.from(), due.before().plusNanos(1000))), request);
        }
    }

    /** Lets a span end where the years do, and finds that nothing lies in it when it begins there. */
    static final class EndsEverySpan extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Span due = criteria.due();
            return right.search(
                    tenant,
                    due == null || due.before() != null
                            ? criteria
                            : criteria.due(Span.between(Objects.requireNonNull(due.from()), SortOrder.NEVER)),
                    request);
        }
    }

    /** Compares words with their case. */
    static final class CaseCounts extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            Page<Complaint> page = right.search(tenant, criteria, request);
            String words = criteria.text() == null ? "" : criteria.text().words();
            return new Page<>(
                    page.items().stream().filter(each -> contains(each, words)).toList(), page.next(), page.previous());
        }

        private static boolean contains(Complaint each, String words) {
            return each.filing().subject().orElse("").contains(words)
                    || (each.filing().description() != null
                            && each.filing().description().orElse("").contains(words));
        }
    }

    /** Gives the beginning of a number to a database as it is. */
    static final class PrefixAsPattern extends Delegating {
        @Override
        public Page<Complaint> search(Tenant tenant, Criteria criteria, PageRequest request) {
            String prefix = criteria.numberPrefix();
            Page<Complaint> page = right.search(tenant, criteria.numberPrefix(null), request);
            if (prefix == null) {
                return page;
            }
            Pattern like = Pattern.compile(prefix.replace("%", ".*").replace("_", ".") + ".*");
            return new Page<>(
                    page.items().stream()
                            .filter(each -> each.number() != null
                                    && like.matcher(each.number()).matches())
                            .toList(),
                    page.next(),
                    page.previous());
        }
    }

    /** Counts what one page can hold. */
    static final class CountsAPage extends Delegating {
        @Override
        public long count(Tenant tenant, Criteria criteria) {
            return right.search(tenant, criteria, PageRequest.first(20)).items().size();
        }
    }
}
