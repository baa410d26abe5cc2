package io.opencomplaint.desk;

import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.desk.decision.Decision;
import io.opencomplaint.desk.rule.Occasion;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.DuplicateException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Receives parts of a complaint as complaints, and links both ways, in one unit of work. */
record Splitting(DeskTools tools, Tenant tenant) {

    /** What is refused is refused before anything is written, so that no part goes without its link. */
    List<Complaint> split(Complaint whole, List<ReceiveComplaint> said, Actor actor) {
        List<ReceiveComplaint> parts = said.stream().map(this::identified).toList();
        Set<Object> wanted = new HashSet<>();
        parts.forEach(part -> checkReceipt(whole, part, actor, wanted));
        checkLinks(whole, parts, actor);
        List<ActBy> acts = new ArrayList<>();
        for (ReceiveComplaint part : parts) {
            acts.add(new ActBy(part, actor));
            acts.add(new ActBy(new LinkComplaint(idOf(part), LinkKind.SPLIT_FROM, whole.id()), actor));
        }
        parts.forEach(part -> acts.add(new ActBy(into(whole, part), actor)));
        List<Complaint> done = new Bulk(tools, tenant, whole)
                .perform(acts).stream().map(ActResult::orThrow).toList();
        return IntStream.range(0, parts.size())
                .mapToObj(i -> done.get(2 * i + 1))
                .toList();
    }

    private ReceiveComplaint identified(ReceiveComplaint part) {
        tools.validation().check(part);
        return part.id() == null ? part.id(tools.newId()) : part;
    }

    private void checkReceipt(Complaint whole, ReceiveComplaint part, Actor actor, Set<Object> wanted) {
        Occasion occasion =
                Occasion.of(actor, tools.now()).withHistory(List.of()).linking(whole);
        ComplaintId id = idOf(part);
        Complaint received = after(tools.decider().receive(tenant, id, part, occasion));
        after(tools.decider().decide(received, new LinkComplaint(id, LinkKind.SPLIT_FROM, whole.id()), occasion));
        boolean again = !wanted.add(id) || (part.reference() != null && !wanted.add(part.reference()));
        if (again || isTaken(id, part.reference())) {
            throw new DuplicateException(received);
        }
    }

    private boolean isTaken(ComplaintId id, @Nullable ExternalReference reference) {
        return tools.store().find(tenant, id).isPresent()
                || (reference != null
                        && tools.store().count(tenant, Criteria.any().reference(reference)) > 0);
    }

    private void checkLinks(Complaint whole, List<ReceiveComplaint> parts, Actor actor) {
        Occasion occasion = Occasion.of(actor, tools.now())
                .withHistory(tools.store().history(tenant, whole.id()))
                .linking(whole);
        Complaint linked = whole;
        for (ReceiveComplaint part : parts) {
            linked = after(tools.decider().decide(linked, into(whole, part), occasion));
        }
    }

    private static LinkComplaint into(Complaint whole, ReceiveComplaint part) {
        return new LinkComplaint(whole.id(), LinkKind.SPLIT_INTO, idOf(part));
    }

    private static ComplaintId idOf(ReceiveComplaint part) {
        return Objects.requireNonNull(part.id(), "id");
    }

    private static Complaint after(Decision decision) {
        return Performing.accepted(decision).complaint();
    }
}
