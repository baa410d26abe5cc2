package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.CaseAct;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.event.RecordedEvent;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.AppendOutcome;
import io.opencomplaint.spi.BulkStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import io.opencomplaint.spi.PageRequest;
import io.opencomplaint.spi.StaleVersionException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Performs many acts in few trips: all complaints are read at once, all numbers of a series reserved at once, and what the
 * acts did to a complaint is one append among others.
 */
final class Bulk {

    static final int MAX_ACTS = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    private final DeskTools tools;
    private final Tenant tenant;
    private final @Nullable Complaint linking;

    Bulk(DeskTools tools, Tenant tenant) {
        this(tools, tenant, null);
    }

    /** Acts of the desk itself, which links complaints to one in this cycle. */
    Bulk(DeskTools tools, Tenant tenant, @Nullable Complaint linking) {
        this.tools = tools;
        this.tenant = tenant;
        this.linking = linking;
    }

    List<ActResult> perform(List<ActBy> acts) {
        if (acts.size() > MAX_ACTS) {
            throw new IllegalArgumentException("Up to " + MAX_ACTS + " acts at once, not " + acts.size());
        }
        ActResult[] results = new ActResult[acts.size()];
        List<Strand> open = strands(acts, results);
        for (int attempt = 1; !open.isEmpty(); attempt++) {
            List<Strand> again = attempt(open, attempt >= tools.attempts());
            for (Strand strand : open) {
                strand.tell(results);
            }
            LOG.debug("{} complaints of tenant {}, {} to be decided anew", open.size(), tenant, again.size());
            open = again;
        }
        return List.of(results);
    }

    /** An act that says something wrong joins no strand, since it may not even say of which complaint; a receipt does. */
    private List<Strand> strands(List<ActBy> acts, ActResult[] results) {
        Set<ComplaintId> missing = new Others(tools, tenant)
                .missing(acts.stream().map(said -> said.act().undated()).toList());
        Map<ComplaintId, Strand> strands = new LinkedHashMap<>();
        for (int place = 0; place < acts.size(); place++) {
            Strand.Item item = new Strand.Item(place, acts.get(place), invalid(acts.get(place), missing));
            if (item.invalid() != null && !item.receives()) {
                results[place] = ActResult.failed(item.invalid());
            } else {
                strands.computeIfAbsent(idFor(item.said().act()), id -> new Strand(tenant, id, linking))
                        .add(item);
            }
        }
        if (strands.size() > BulkStore.MAX) {
            throw new IllegalArgumentException(
                    "Acts on up to " + BulkStore.MAX + " complaints at once, not on " + strands.size());
        }
        return List.copyOf(strands.values());
    }

    private @Nullable ComplaintException invalid(ActBy said, Set<ComplaintId> missing) {
        Act act = said.act();
        try {
            tools.validation().check(act);
            Performing.refuseStranger(tenant, act, said.actor());
            return Others.apart(tenant, act.undated(), missing);
        } catch (InvalidActException | ActRefusedException e) {
            return e;
        }
    }

    private ComplaintId idFor(Act act) {
        if (act.undated() instanceof ReceiveComplaint received) {
            return received.id() == null ? tools.newId() : received.id();
        }
        return ((CaseAct) act.undated()).complaint();
    }

    /** Those that are to be decided anew. */
    private List<Strand> attempt(List<Strand> strands, boolean last) {
        begin(strands);
        decide(strands);
        List<Strand> changed =
                strands.stream().filter(strand -> strand.append() != null).toList();
        List<Append> appends = changed.stream()
                .map(Strand::append)
                .map(Objects::requireNonNull)
                .toList();
        List<AppendOutcome> outcomes =
                appends.isEmpty() ? List.of() : tools.store().append(appends);
        List<Strand> again = new ArrayList<>();
        for (int i = 0; i < changed.size(); i++) {
            Strand strand = changed.get(i);
            Append append = appends.get(i);
            if (outcomes.get(i) == AppendOutcome.STALE) {
                strand.fail(new StaleVersionException(strand.id(), append.expectedVersion()));
                again.add(strand);
            } else if (outcomes.get(i) == AppendOutcome.DUPLICATE) {
                strand.fail(new DuplicateException(append.complaint()));
                if (strand.isNumbered() && (strand.beginsLater() || isNumberTaken(append.complaint()))) {
                    again.add(strand);
                }
            }
        }
        return last ? List.of() : again;
    }

    private void begin(List<Strand> strands) {
        List<ComplaintId> ids =
                strands.stream().filter(Strand::beginsLater).map(Strand::id).toList();
        Map<ComplaintId, Complaint> found = ids.isEmpty()
                ? Map.of()
                : tools.store().find(tenant, ids).stream()
                        .collect(Collectors.toMap(Complaint::id, Function.identity()));
        strands.forEach(strand -> strand.begin(found.get(strand.id())));
    }

    /** Each strand as far as it goes; then what is wanted is fetched for all at once, until nothing is. */
    private void decide(List<Strand> strands) {
        Instant now = tools.now();
        List<Strand> waiting = strands;
        while (!waiting.isEmpty()) {
            waiting = waiting.stream().filter(strand -> !strand.run(tools, now)).toList();
            reserve(waiting);
            tell(waiting);
        }
    }

    /** Numbers rise with the places of the acts that want them, as when they were performed one after the other. */
    private void reserve(List<Strand> waiting) {
        Map<String, List<Strand>> bySeries = new TreeMap<>();
        waiting.stream()
                .filter(strand -> strand.series() != null)
                .sorted(Comparator.comparingInt(Strand::place))
                .forEach(strand -> bySeries.computeIfAbsent(
                                Objects.requireNonNull(strand.series()), series -> new ArrayList<>())
                        .add(strand));
        bySeries.forEach((series, strands) -> {
            long number = tools.store().reserve(tenant, series, strands.size());
            for (Strand strand : strands) {
                strand.number(number);
                number++;
            }
        });
    }

    private void tell(List<Strand> waiting) {
        List<Strand> asking = waiting.stream().filter(Strand::wantsHistory).toList();
        if (!asking.isEmpty()) {
            Map<ComplaintId, List<RecordedEvent>> histories = new HashMap<>(tools.store()
                    .histories(tenant, asking.stream().map(Strand::id).toList()));
            asking.forEach(strand -> strand.history(histories.getOrDefault(strand.id(), List.of())));
        }
    }

    /** Of a complaint that was received and numbered in one call: was it the number, or its id or reference? */
    private boolean isNumberTaken(Complaint complaint) {
        Criteria same = Criteria.any().number(Objects.requireNonNull(complaint.number()));
        return !tools.store().search(tenant, same, PageRequest.first(1)).items().isEmpty();
    }
}
