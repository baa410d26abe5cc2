package io.opencomplaint.tck;

import static io.opencomplaint.tck.AccessCases.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import io.opencomplaint.ComplaintException;
import io.opencomplaint.access.Sight;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.act.Register;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ActorDesk;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Erasure;
import io.opencomplaint.desk.Subject;
import io.opencomplaint.desk.refusal.AccessDeniedException;
import io.opencomplaint.desk.refusal.ActRefusedException;
import io.opencomplaint.desk.refusal.RefusalCode;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.ComplaintNotFoundException;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.spi.Dimension;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.PageRequest;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do and see what through the desk of an actor 权限, on a store. */
public abstract class AccessScenario {

    private static final ComplaintId NONE = ComplaintId.of("none");
    private static final List<Role> ROLES =
            List.of(Role.CLERK, Role.HANDLER, Role.MANAGER, Role.AUDITOR, Role.COMPLAINANT, Role.of("stranger"));

    /**
     * What each role can do with a confidential case to which it stands so: N adds a note, R reads it, F reads its file, E exports it, S finds
     * it by search, C sees contacts, W sees who complains.
     */
    private static final String MATRIX =
            """
            relation        clerk   handler manager auditor complainant stranger
            respondent      N...... N...... N...... ....... ....... .......
            recused         N...... N...... N...... ....... ....... .......
            respondent-unit NRF.... NRF.S.. NRF.S.. ....... ....... .......
            complainant     N...... N...... N...... ....... .R..S.W .......
            handler         NRF.SCW NRF.SCW NRFESCW .RF.S.. ....... .......
            participant     NRF.SCW NRF..CW NRFESCW .RF.S.. ....... .......
            own-unit        NRF.SC. NRF.SC. NRFESCW .RF.S.. ....... .......
            nobodys         NRF.SCW N...... NRFESCW .RF.S.. ....... .......
            other-unit      NRF.SC. N...... NRFESCW .RF.S.. ....... .......
            """;

    private AccessCases cases;
    private ComplaintDesk desk;

    /** For subclasses. */
    protected AccessScenario() {}

    /**
     * An empty store.
     *
     * @return to be used by one test
     */
    protected abstract ComplaintStore newStore();

    @BeforeEach
    void receive() {
        cases = new AccessCases(newStore());
        desk = cases.desk;
    }

    private static Actor standing(String relation, Role role) {
        return switch (relation) {
            case "respondent" -> Actor.of("accused", role);
            case "recused" -> Actor.of("cousin", role);
            case "respondent-unit" -> Actor.of("u-1", role).in("accused");
            case "complainant" -> Actor.of("customer", role);
            case "handler" -> Actor.of("fitter", role);
            case "participant" -> Actor.of("expert", role);
            case "own-unit" -> Actor.of("u-1", role).in("repairs");
            default -> Actor.of("u-1", role).in("kitchen");
        };
    }

    private String cell(String relation, Role role) {
        ComplaintId id = relation.equals("nobodys") ? NEW : SECRET;
        ActorDesk door = desk.as(standing(relation, role));
        Optional<Complaint> seen = door.find(id);
        return letter("N", () -> door.perform(AddEntry.note(id, "seen")))
                + letter("R", () -> door.get(id))
                + letter("F", () -> door.file(id))
                + letter("E", () -> door.export(id))
                + letter("S", () -> found(door, id))
                + (seen.filter(complaint -> showsAccused(complaint)).isPresent() ? "C" : ".")
                + (seen.filter(complaint -> complaint.filing().complainant().key() != null)
                                .isPresent()
                        ? "W"
                        : ".");
    }

    private static boolean showsAccused(Complaint complaint) {
        return Text.of("Ann Accused").equals(complaint.filing().respondent().name());
    }

    private static void found(ActorDesk door, ComplaintId id) {
        boolean there = door.search(Criteria.any(), PageRequest.first(10)).items().stream()
                .anyMatch(complaint -> complaint.id().equals(id));
        if (!there) {
            throw new ComplaintNotFoundException(Tenant.DEFAULT, id);
        }
    }

    private static String letter(String letter, Runnable attempt) {
        try {
            attempt.run();
            return letter;
        } catch (AccessDeniedException | ComplaintNotFoundException | ActRefusedException e) {
            return ".";
        }
    }

    @Test
    void eachRoleDoesAndSeesWhatTheTableSaysByHowItStandsToTheCase() {
        StringBuilder table =
                new StringBuilder("relation        clerk   handler manager auditor complainant stranger\n");
        MATRIX.lines().skip(1).map(line -> line.substring(0, line.indexOf(' '))).forEach(relation -> table.append(
                        String.format("%-15s ", relation))
                .append(ROLES.stream().map(role -> cell(relation, role)).collect(Collectors.joining(" ")))
                .append('\n'));
        assertThat(table).hasToString(MATRIX);
    }

    @Test
    void whoeverHasNoGrantGetsNothingByAnyMethodOfTheDoor() throws IllegalAccessException {
        desk.feed("mirror").subscribe(FeedStart.BEGINNING);
        ActorDesk door = desk.as(Actor.of("stranger", Role.of("stranger")));
        Map<String, String> answers = new LinkedHashMap<>();
        for (Method method : ActorDesk.class.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && !List.of("actor", "tenant").contains(method.getName())) {
                answers.put(method.toGenericString(), answer(door, method));
            }
        }
        assertThat(answers).hasSizeGreaterThanOrEqualTo(15);
        assertThat(answers.values()).allSatisfy(answer -> assertThat(answer).isIn("not-found", "not-allowed", "empty"));
        assertThat(cases.store.history(Tenant.DEFAULT, SECRET)).hasSize(7);
    }

    private static String answer(ActorDesk door, Method method) throws IllegalAccessException {
        Object[] arguments = Arrays.stream(method.getParameterTypes())
                .map(AccessScenario::argument)
                .toArray();
        try {
            Object result = method.invoke(door, arguments);
            if (result instanceof Optional<?> optional) {
                return optional.isEmpty() ? "empty" : "something";
            }
            boolean nothing = result instanceof Collection<?> many
                    && many.stream().allMatch(each -> each instanceof ActResult done && !done.isDone());
            return nothing ? "empty" : String.valueOf(result);
        } catch (InvocationTargetException e) {
            return e.getCause() instanceof ComplaintException refused ? refused.code() : e.toString();
        }
    }

    private static Object argument(Class<?> type) {
        Map<Class<?>, Object> samples = new LinkedHashMap<>();
        samples.put(Act.class, AddEntry.note(SECRET, "seen"));
        samples.put(List.class, List.of(AddEntry.note(SECRET, "seen")));
        samples.put(Collection.class, List.of(SECRET));
        samples.put(ComplaintId.class, SECRET);
        samples.put(long.class, 7L);
        samples.put(boolean.class, false);
        samples.put(Instant.class, Instant.EPOCH);
        samples.put(int.class, 10);
        samples.put(String.class, "mirror");
        samples.put(Appendable.class, new StringWriter());
        samples.put(Subject.class, Subject.complaint(SECRET));
        samples.put(Criteria.class, Criteria.any());
        samples.put(PageRequest.class, PageRequest.first(10));
        samples.put(Dimension.class, Dimension.CHANNEL);
        samples.put(io.opencomplaint.desk.EventConsumer.class, (io.opencomplaint.desk.EventConsumer)
                batch -> assertThat(batch).isNull());
        return Optional.ofNullable(samples.get(type)).orElseThrow(() -> new AssertionError("Give a sample of " + type));
    }

    @Test
    void whoeverIsBoundToAnotherTenantIsToldNothingNotEvenWhatIsThere() {
        Actor foreign = Actor.of("boss", Role.MANAGER).of(Tenant.of("south"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.as(foreign))
                .withMessageContaining("The actor boss is bound to another tenant than default,");
        assertThat(refusal(() -> desk.perform(AddEntry.note(SECRET, "seen"), foreign)))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(refusal(() -> desk.perform(AddEntry.note(NONE, "seen"), foreign)))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(refusal(() -> desk.perform(AddEntry.note(NONE, "seen"), foreign, 3)))
                .isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(refusal(() -> desk.perform(complaint(NONE), foreign))).isEqualTo(RefusalCode.NOT_PERMITTED);
        assertThat(desk.performAll(List.of(AddEntry.note(SECRET, "seen"), AddEntry.note(NONE, "seen")), foreign))
                .allSatisfy(result ->
                        assertThat(result.refusal().orElseThrow().code()).isEqualTo(RefusalCode.NOT_PERMITTED));
        assertThat(desk.as(MANAGER.of(Tenant.DEFAULT)).get(SECRET).id()).isEqualTo(SECRET);
        assertThat(desk.forTenant(Tenant.of("south")).as(foreign).find(SECRET)).isEmpty();
    }

    @Test
    void whoeverActsForThePersonComplainedOfIsKeptOutAsTheyAre() {
        Actor secretary = Actor.of("secretary", Role.MANAGER).onBehalfOf("accused");
        assertThat(refusal(() -> desk.perform(AddEntry.evidence(SECRET, "photograph"), secretary)))
                .isEqualTo(RefusalCode.RECUSED);
        assertThat(desk.as(secretary).find(SECRET)).isEmpty();
        assertThat(desk.as(Actor.of("secretary", Role.MANAGER)).find(SECRET)).isPresent();
    }

    @Test
    void whoComplainsInConfidenceIsHiddenFromTheUnitComplainedOfInEverySheet() {
        ActorDesk unit = desk.as(Actor.of("u-1", Role.MANAGER).in("accused"));
        String sheets = List.of(
                        unit.file(SECRET).trackingSheet().text(Locale.CHINESE, ZoneOffset.UTC),
                        unit.file(SECRET).record().text(Locale.CHINESE, ZoneOffset.UTC),
                        unit.file(SECRET).registerRow().text(Locale.CHINESE, ZoneOffset.UTC),
                        unit.file(SECRET).closedLoopTable().text(Locale.CHINESE, ZoneOffset.UTC))
                .toString();
        assertThat(sheets).contains("Fails again").doesNotContain("张", "138", "customer");
    }

    @Test
    void nothingIsFoundByWhatIsNotShown() {
        Criteria customer = Criteria.any().complainant("customer");
        ActorDesk auditor = desk.as(Actor.of("auditor", Role.AUDITOR));
        assertThat(ids(auditor, customer)).containsExactly(OPEN);
        assertThat(auditor.count(customer)).isEqualTo(1);
        assertThat(auditor.tally(Criteria.any(), Dimension.COMPLAINANT))
                .extracting(row -> row.key() + "=" + row.received())
                .containsExactly("=2", "customer=1");
        assertThat(ids(desk.as(MANAGER), customer)).containsExactlyInAnyOrder(OPEN, SECRET, NEW);
        assertThat(desk.as(MANAGER).tally(Criteria.any(), Dimension.COMPLAINANT))
                .extracting(row -> row.key() + "=" + row.received())
                .containsExactly("customer=3");
    }

    @Test
    void anErasureNamesNoCaseToWhomItIsNotShownThatThePartyIsInIt() {
        desk.privacy().hold(OPEN, "court-1", "lawsuit", MANAGER);
        desk.privacy().hold(SECRET, "court-1", "lawsuit", MANAGER);
        Subject customer = Subject.party("customer");
        ActorDesk unit = desk.as(Actor.of("u-1", Role.MANAGER).in("accused"));
        assertThat(unit.erase(customer, "subject-request"))
                .isEqualTo(new Erasure(
                        List.of(), List.of(new Erasure.HeldBack(OPEN, RefusalCode.NOT_PERMITTED, List.of()))));
        ActorDesk accused = desk.as(Actor.of("accused", Role.MANAGER));
        assertThat(accused.erase(customer, "subject-request")).isEqualTo(new Erasure(List.of(), List.of()));
        Actor foreign = Actor.of("boss", Role.MANAGER).of(Tenant.of("south"));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.erase(customer, "subject-request", foreign));
        assertThat(desk.as(MANAGER).erase(customer, "subject-request").heldBack())
                .extracting(Erasure.HeldBack::complaint, Erasure.HeldBack::details)
                .containsExactlyInAnyOrder(tuple(OPEN, List.of("court-1")), tuple(SECRET, List.of("court-1")));
    }

    @Test
    void whereTheActorMayNotReadItNoActTellsThatACaseIsThere() {
        ActorDesk stranger = desk.as(Actor.of("u-1", Role.of("stranger")));
        assertThatExceptionOfType(ComplaintNotFoundException.class)
                .isThrownBy(() -> stranger.perform(AddEntry.note(SECRET, "seen")));
        ActorDesk handler = desk.as(Actor.of("u-1", Role.HANDLER).in("kitchen"));
        assertThatExceptionOfType(ComplaintNotFoundException.class)
                .isThrownBy(() -> handler.perform(new LinkComplaint(SECRET, LinkKind.RELATED, OPEN)));
        Complaint outline = handler.perform(AddEntry.note(SECRET, "seen"));
        assertThat(outline.version()).isEqualTo(desk.get(SECRET).version());
        assertThat(outline).isEqualTo(Sight.outline(desk.get(SECRET)));
        assertThat(outline.filing().subject()).isEqualTo(Text.erased());
    }

    @Test
    void norDoActsOnAVersionOrSeveralActsAtOnceTellIt() {
        ActorDesk stranger = desk.as(Actor.of("u-1", Role.of("stranger")));
        for (long version : List.of(1L, desk.get(SECRET).version())) {
            assertThatExceptionOfType(ComplaintNotFoundException.class)
                    .isThrownBy(() -> stranger.perform(AddEntry.note(SECRET, "seen"), version));
        }
        ActorDesk handler = desk.as(Actor.of("fitter", Role.HANDLER).in("repairs"));
        assertThat(handler.find(NEW)).isEmpty();
        List<ActResult> results = handler.performAll(List.of(
                new LinkComplaint(OPEN, LinkKind.RELATED, NEW),
                AddEntry.note(OPEN, "looked for others"),
                new LinkComplaint(OPEN, LinkKind.RELATED, NONE),
                new LinkComplaint(OPEN, LinkKind.RELATED, SECRET)));
        assertThat(results).extracting(ActResult::isDone).containsExactly(false, true, false, true);
        assertThat(results.get(0).failure()).isInstanceOf(ComplaintNotFoundException.class);
        assertThat(results.get(2).failure()).isInstanceOf(ComplaintNotFoundException.class);
        assertThat(desk.get(OPEN).dossier().relations().linked(LinkKind.RELATED))
                .containsExactly(SECRET);
    }

    @Test
    void whoeverIsNotShownWhoComplainsDoesNotLiftTheConfidence() {
        MarkConfidential lifted = new MarkConfidential(SECRET, false, Text.of("no need"));
        for (Actor unseeing : List.of(
                Actor.of("u-1", Role.CLERK).in("accused"),
                Actor.of("u-1", Role.CLERK).in("repairs"))) {
            assertThat(refusal(() -> desk.as(unseeing).perform(lifted))).isEqualTo(RefusalCode.NOT_PERMITTED);
            desk.as(unseeing).perform(new MarkConfidential(SECRET, true, Text.of("still")));
        }
        desk.as(Actor.of("fitter", Role.HANDLER)).perform(lifted);
        assertThat(desk.get(SECRET).dossier().origin().confidential()).isFalse();
    }

    @Test
    void pagesHoldAllThatTheActorMayFindAndNothingElseInBothDirections() {
        for (int i = 0; i < 40; i++) {
            ComplaintId id = ComplaintId.of("p-" + (100 + i));
            cases.clock.step(Duration.ofMinutes(1));
            desk.perform(complaint(id).complainant(Party.anonymous()), MANAGER);
            desk.perform(new Register(id), MANAGER);
            desk.perform(new Classify(id, Category.of("product")), MANAGER);
            desk.perform(
                    new Assign(id, Assignee.unit(i % 3 == 0 ? "repairs" : i % 3 == 1 ? "bar" : "cellar")), MANAGER);
        }
        ActorDesk unit = desk.as(Actor.of("fitter", Role.HANDLER).in("repairs", "bar"));
        List<ComplaintId> expected = desk.search(Criteria.any(), PageRequest.first(100)).items().stream()
                .filter(complaint -> complaint.assignment().assignee() != null)
                .filter(complaint -> !complaint.assignment().assignee().unit().equals("cellar"))
                .map(Complaint::id)
                .toList();
        assertThat(expected).hasSize(29);
        List<ComplaintId> forward = new ArrayList<>();
        PageRequest request = PageRequest.first(4);
        var page = unit.search(Criteria.any(), request);
        page.items().forEach(complaint -> forward.add(complaint.id()));
        while (page.next() != null) {
            request = PageRequest.first(4).after(page.next());
            page = unit.search(Criteria.any(), request);
            page.items().forEach(complaint -> forward.add(complaint.id()));
        }
        assertThat(forward).isEqualTo(expected);
        assertThat(unit.count(Criteria.any())).isEqualTo(29);
        List<ComplaintId> back =
                new ArrayList<>(page.items().stream().map(Complaint::id).toList());
        while (page.previous() != null) {
            page = unit.search(Criteria.any(), PageRequest.first(4).before(page.previous()));
            back.addAll(0, page.items().stream().map(Complaint::id).toList());
        }
        assertThat(back).isEqualTo(expected);
        assertThat(ids(unit, Criteria.any().unit("cellar"))).isEmpty();
        assertThat(ids(unit, Criteria.any().unit("bar"))).hasSize(13);
    }
}
