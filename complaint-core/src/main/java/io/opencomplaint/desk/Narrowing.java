package io.opencomplaint.desk;

import io.opencomplaint.access.Permission;
import io.opencomplaint.access.Relation;
import io.opencomplaint.access.Sight;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Cursor;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.Page;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.Tally;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Searches among what an actor is shown, and finds nothing by what is kept from them: what the store finds is dropped that they may not see, and
 * what no longer meets the criteria once it is masked. Where they may find only what is in certain hands, or of certain parties, the store
 * is asked for just that, once for each.
 */
final class Narrowing {

    /** More questions than this cost more than to go through everything. */
    private static final int MOST_QUESTIONS = 16;

    private static final int MOST_AT_ONCE = 1_000;
    private static final int PAGE = 200;

    private static final Set<Relation> ASKABLE = EnumSet.of(
            Relation.HANDLER, Relation.OWN_UNIT, Relation.COMPLAINANT, Relation.RESPONDENT, Relation.RESPONDENT_UNIT);

    private final Clearance clearance;
    private final List<Criteria> questions;

    Narrowing(Clearance clearance, Criteria criteria) {
        this.clearance = clearance;
        this.questions = questions(clearance, criteria);
    }

    Page<Complaint> page(PageRequest request) {
        List<Complaint> read = new ArrayList<>();
        Set<ComplaintId> known = new HashSet<>();
        for (Criteria question : questions) {
            read(question, request, complaint -> {
                if (known.add(complaint.id())) {
                    read.add(complaint);
                }
            });
        }
        if (questions.size() > 1) {
            Comparator<Complaint> order = Comparator.comparing(complaint -> Cursor.of(request.order(), complaint));
            read.sort(request.before() == null ? order : order.reversed());
        }
        return Page.of(read.subList(0, Math.min(read.size(), request.size() + 1)), request);
    }

    /** Reads them all. */
    long count() {
        AtomicLong count = new AtomicLong();
        each(complaint -> count.incrementAndGet());
        return count.get();
    }

    /** One row a group, by key; reads them all. */
    List<Tally> tally(Dimension dimension) {
        Map<String, Tally> rows = new TreeMap<>();
        each(complaint -> rows.compute(
                dimension.keyOf(complaint), (key, row) -> (row == null ? Tally.none(key) : row).and(complaint)));
        return List.copyOf(rows.values());
    }

    /** Each once, masked, in no order. */
    private void each(Consumer<Complaint> work) {
        Set<ComplaintId> known = new HashSet<>();
        for (Criteria question : questions) {
            PageRequest request = PageRequest.first(PAGE);
            while (request != null) {
                Page<Complaint> page = clearance.tools().store().search(clearance.tenant(), question, request);
                page.items().stream()
                        .map(complaint -> shown(complaint, question))
                        .filter(Objects::nonNull)
                        .filter(complaint -> questions.size() == 1 || known.add(complaint.id()))
                        .forEach(work);
                request = page.next() == null ? null : request.after(page.next());
            }
        }
    }

    /** As many as a page has and one more, the nearest first. */
    private void read(Criteria question, PageRequest wanted, Consumer<Complaint> found) {
        boolean back = wanted.before() != null;
        int missing = wanted.size() + 1;
        PageRequest request =
                new PageRequest(Math.min(missing, MOST_AT_ONCE), wanted.order(), wanted.after(), wanted.before());
        while (request != null && missing > 0) {
            Page<Complaint> page = clearance.tools().store().search(clearance.tenant(), question, request);
            List<Complaint> items = new ArrayList<>(page.items());
            if (back) {
                Collections.reverse(items);
            }
            for (Complaint item : items) {
                Complaint shown = missing > 0 ? shown(item, question) : null;
                if (shown != null) {
                    missing--;
                    found.accept(shown);
                }
            }
            request = next(request, page, back);
        }
    }

    private static @Nullable PageRequest next(PageRequest request, Page<Complaint> page, boolean back) {
        Cursor place = back ? page.previous() : page.next();
        if (place == null) {
            return null;
        }
        return back ? request.before(place) : request.after(place);
    }

    private @Nullable Complaint shown(Complaint complaint, Criteria question) {
        if (!clearance.allows(Permission.SEARCH, complaint) || !clearance.allows(Permission.READ, complaint)) {
            return null;
        }
        Sight sight = clearance.sightInLists(complaint);
        Complaint masked = sight.of(complaint);
        return sight.isFull() || question.isMetBy(masked) ? masked : null;
    }

    private static List<Criteria> questions(Clearance clearance, Criteria criteria) {
        Actor actor = clearance.actor();
        Set<Relation> allowed = clearance.rules().relations(actor, Permission.SEARCH);
        allowed.retainAll(clearance.rules().relations(actor, Permission.READ));
        if (allowed.isEmpty()) {
            throw new AccessDeniedException(Permission.SEARCH, actor.id(), null);
        }
        if (!ASKABLE.containsAll(allowed)) {
            return List.of(criteria);
        }
        List<Criteria> questions = new ArrayList<>();
        persons(actor).forEach(person -> ofPerson(questions, allowed, criteria, person));
        actor.units().forEach(unit -> ofUnit(questions, allowed, criteria, unit));
        return questions.size() > MOST_QUESTIONS ? List.of(criteria) : questions;
    }

    private static void ofPerson(List<Criteria> questions, Set<Relation> allowed, Criteria criteria, String person) {
        add(questions, allowed, Relation.HANDLER, fit(criteria.handler(), person), criteria.handler(person));
        add(
                questions,
                allowed,
                Relation.COMPLAINANT,
                fit(criteria.complainant(), person),
                criteria.complainant(person));
        add(questions, allowed, Relation.RESPONDENT, fit(criteria.respondent(), person), criteria.respondent(person));
    }

    private static void ofUnit(List<Criteria> questions, Set<Relation> allowed, Criteria criteria, String unit) {
        add(questions, allowed, Relation.OWN_UNIT, fit(criteria.unit(), unit), criteria.unit(unit));
        add(questions, allowed, Relation.RESPONDENT_UNIT, fit(criteria.respondent(), unit), criteria.respondent(unit));
    }

    private static void add(
            List<Criteria> questions, Set<Relation> allowed, Relation relation, boolean fits, Criteria question) {
        if (fits && allowed.contains(relation)) {
            questions.add(question);
        }
    }

    private static Set<String> persons(Actor actor) {
        Set<String> persons = new HashSet<>(Set.of(actor.id()));
        if (actor.onBehalfOf() != null) {
            persons.add(actor.onBehalfOf());
        }
        return persons;
    }

    /** Whether both can be so of one complaint. */
    private static boolean fit(@Nullable String wanted, String own) {
        return wanted == null || wanted.equals(own);
    }
}
