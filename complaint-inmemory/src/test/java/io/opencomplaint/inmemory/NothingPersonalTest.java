package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.spy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import io.opencomplaint.act.Accept;
import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.AnswerApproval;
import io.opencomplaint.act.AnswerCompensation;
import io.opencomplaint.act.AnswerReport;
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.CancelCompensation;
import io.opencomplaint.act.CancelSanction;
import io.opencomplaint.act.CancelTask;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.DecideProceeding;
import io.opencomplaint.act.DecideSanction;
import io.opencomplaint.act.DeclareInterest;
import io.opencomplaint.act.DetermineLiability;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ExecuteSanction;
import io.opencomplaint.act.FileDocument;
import io.opencomplaint.act.LinkComplaint;
import io.opencomplaint.act.MarkConfidential;
import io.opencomplaint.act.MarkMajor;
import io.opencomplaint.act.MarkVulnerable;
import io.opencomplaint.act.NameRepresentatives;
import io.opencomplaint.act.OfferCompensation;
import io.opencomplaint.act.OpenProceeding;
import io.opencomplaint.act.OpenTask;
import io.opencomplaint.act.PayCompensation;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.ReportTask;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.SubmitForApproval;
import io.opencomplaint.act.TellLiability;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Delivery;
import io.opencomplaint.desk.Subject;
import io.opencomplaint.encryption.TextCipher;
import io.opencomplaint.encryption.TextEncryption;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.Compensation;
import io.opencomplaint.model.CompensationKind;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.Dossier;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.LiabilityKind;
import io.opencomplaint.model.LiabilityShare;
import io.opencomplaint.model.LinkKind;
import io.opencomplaint.model.Money;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.ProceedingKind;
import io.opencomplaint.model.ProceedingResult;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Sanction;
import io.opencomplaint.model.SanctionKind;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.TaskKind;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StaleVersionException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Names, contacts and free texts stay out of logs, exceptions and {@code toString()}. */
class NothingPersonalTest {

    private static final String MARK = "MarkerOfAPerson";
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Actor ALL = Actor.of("u-1", Role.CLERK, Role.HANDLER, Role.MANAGER);
    private static final Actor OTHER = Actor.of("u-2", Role.CLERK, Role.MANAGER);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final ComplaintStore store = spy(new InMemoryComplaintStore());
    private final ComplaintDesk desk = ComplaintDesk.builder().store(store).build();
    private final List<Appender<ILoggingEvent>> quiet = new ArrayList<>();
    private Level before;

    @BeforeEach
    void listen() {
        before = root.getLevel();
        root.setLevel(Level.TRACE);
        root.iteratorForAppenders().forEachRemaining(quiet::add);
        quiet.forEach(root::detachAppender);
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(logged);
        quiet.forEach(root::addAppender);
        root.setLevel(before);
    }

    private static List<Act> acts() {
        Party person = Party.named(MARK).phone(MARK).email(MARK).address(MARK);
        return List.of(
                ReceiveComplaint.by(Channel.PHONE)
                        .id(ID)
                        .complainant(person)
                        .representative(person)
                        .respondent(person)
                        .matter(MARK, MARK)
                        .demand(MARK)
                        .attachments(Attachment.of(MARK, "image/png", 1, "0".repeat(64))),
                new VerifyIdentity(ID, MARK),
                new Register(ID),
                new Classify(ID, Category.of("product/fault")),
                new SetPriority(ID, Priority.URGENT, MARK),
                new Assign(ID, Assignee.unit("after-sales")),
                new Accept(ID),
                AddEntry.step(ID, MARK),
                new Transfer(ID, Assignee.unit("legal"), MARK),
                new Accept(ID),
                new Contact(ID, Channel.PHONE, Direction.INBOUND, MARK),
                new ProposeResolution(ID, Resolution.of(ResolutionKind.REPAIR, MARK)),
                new ExecuteResolution(ID, MARK),
                Reply.interim(ID, MARK),
                Reply.finalReply(ID, MARK),
                ConfirmSatisfaction.satisfied(ID, 5).comment(MARK),
                new Close(ID, Outcome.UPHELD, Text.of(MARK)),
                new SendSurvey(ID, "after-closing", SurveyMode.ONLINE),
                AnswerSurvey.of(
                        ID,
                        SurveyMode.PHONE,
                        SurveyAnswer.score("product-quality", 1),
                        SurveyAnswer.score("service-quality", 1),
                        SurveyAnswer.score("on-time-delivery", 1),
                        SurveyAnswer.words("remark", MARK)),
                new Reopen(ID, MARK));
    }

    /** What is done beside the case, while it is looked into. */
    private static List<Act> beside() {
        Attachment file = Attachment.of(MARK, "image/png", 1, "0".repeat(64));
        Assignee unit = Assignee.unit("delivery");
        Money amount = Money.of("200", "CNY");
        return List.of(
                MarkMajor.major(ID, "media", MARK),
                MarkVulnerable.needed(ID, MARK),
                MarkConfidential.kept(ID, MARK),
                OpenTask.of(ID, TaskKind.RECTIFICATION, "t-1", unit, MARK),
                new ReportTask(ID, "t-1", Text.of(MARK), List.of(file)),
                AnswerReport.giveBack(ID, "t-1", MARK),
                new CancelTask(ID, "t-1", MARK),
                new SubmitForApproval(ID, "technical", MARK),
                AnswerApproval.giveBack(ID, "technical", MARK),
                new FileDocument(ID, "trip-report", file, Text.of(MARK)),
                new DeclareInterest(ID, "u-98", MARK),
                DeclareInterest.lift(ID, "u-98", MARK),
                new LinkComplaint(ID, LinkKind.RELATED, ComplaintId.of("c-2"), true, Text.of(MARK)),
                LinkComplaint.remove(ID, LinkKind.RELATED, ComplaintId.of("c-2"), MARK),
                NameRepresentatives.of(ID, 25, Party.named(MARK).phone(MARK)),
                DetermineLiability.of(ID, MARK, LiabilityShare.of(unit, LiabilityKind.DIRECT, "100", "care")),
                DecideSanction.of(ID, "s-1", unit, SanctionKind.WARNING, MARK),
                new CancelSanction(ID, "s-1", MARK),
                DecideSanction.of(ID, "s-2", unit, SanctionKind.WARNING, MARK),
                new ExecuteSanction(ID, "s-2", Text.of(MARK)),
                new TellLiability(ID, MARK),
                new OfferCompensation(ID, "p-1", CompensationKind.GOODWILL, amount, Text.of(MARK)),
                new AnswerCompensation(ID, "p-1", true, Text.of(MARK)),
                new PayCompensation(ID, "p-1", "bank-1", Money.of("1", "CNY"), Text.of(MARK)),
                new CancelCompensation(ID, "p-1", MARK),
                new OpenProceeding(ID, ProceedingKind.COURT, "q-1", "district-court", Text.of(MARK), null),
                new DecideProceeding(ID, ProceedingKind.COURT, "q-1", ProceedingResult.UPHELD, Text.of(MARK)));
    }

    /** Who handles a case does not note the answer to its survey, nor answer what he submitted. */
    private static Actor actor(Act act) {
        return act instanceof AnswerSurvey || act instanceof AnswerApproval ? OTHER : ALL;
    }

    private void assertSilent() {
        assertThat(logged.list).isNotEmpty();
        assertThat(logged.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage()).doesNotContain(MARK));
    }

    private static String everythingSaidBy(Throwable failure) {
        StringWriter said = new StringWriter();
        failure.printStackTrace(new PrintWriter(said));
        return said.toString();
    }

    @Test
    void aWholeLifeLogsIdsAndCodesOnly() {
        acts().forEach(act -> desk.perform(act, actor(act)));
        assertThat(desk.history(ID)).hasSize(acts().size());
        assertSilent();
    }

    @Test
    void actsEventsAndComplaintsDoNotShowTheirTexts() {
        acts().forEach(act -> {
            assertThat(act.toString()).doesNotContain(MARK);
            desk.perform(act, actor(act));
        });
        assertThat(desk.get(ID).toString()).doesNotContain(MARK);
        assertThat(desk.history(ID).toString()).doesNotContain(MARK);
        assertThat(desk.file(ID).record().toString()).doesNotContain(MARK);
    }

    @Test
    void refusalsInvalidActsAndFailuresDoNotQuoteThem() {
        desk.perform(acts().get(0), ALL);
        List<Act> refused = List.of(
                acts().get(0),
                Reply.finalReply(ID, MARK),
                new Reopen(ID, MARK),
                new Reopen(ID, MARK.repeat(1000)),
                new Refuse(ComplaintId.of("c-0"), InadmissibilityReason.LAW, MARK));
        for (Act act : refused) {
            Throwable failure = catchThrowable(() -> desk.perform(act, ALL));
            assertThat(failure).isNotNull();
            assertThat(everythingSaidBy(failure)).doesNotContain(MARK);
        }
        doThrow(new StaleVersionException(ID, 1)).when(store).append(any(Append.class));
        assertThat(everythingSaidBy(catchThrowable(() -> desk.perform(AddEntry.note(ID, MARK), ALL))))
                .doesNotContain(MARK);
        assertSilent();
    }

    @Test
    void aDeliveryThatFailsDoesNotLogWhatTheConsumerSaid() {
        desk.feed("crm").subscribe(FeedStart.NOW);
        desk.perform(acts().get(0), ALL);
        Delivery delivery = desk.deliver(
                "crm",
                batch -> {
                    throw new IllegalStateException(MARK);
                },
                10);
        assertThat(delivery.failed()).containsExactly(ID);
        assertThat(logged.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(said -> said.contains("IllegalStateException"));
        assertSilent();
    }

    @Test
    void whatIsDoneBesideTheCaseLogsShowsAndQuotesIdsAndCodesOnly() {
        desk.perform(
                ReceiveComplaint.by(Channel.PHONE).id(ComplaintId.of("c-2")).matter(MARK), ALL);
        acts().subList(0, 8).forEach(act -> desk.perform(act, ALL));
        for (Act act : beside()) {
            assertThat(act.toString()).doesNotContain(MARK);
            desk.perform(act, actor(act));
        }
        assertThat(desk.history(ID)).hasSizeGreaterThanOrEqualTo(8 + beside().size());
        assertThat(desk.get(ID).toString()).doesNotContain(MARK);
        assertThat(desk.history(ID).toString()).doesNotContain(MARK);
        for (Act act : List.of(beside().get(3), beside().get(4), beside().get(23), beside().get(24))) {
            Throwable failure = catchThrowable(() -> desk.perform(act, ALL));
            assertThat(failure).as(act.type().code()).isNotNull();
            assertThat(everythingSaidBy(failure)).doesNotContain(MARK);
        }
        assertSilent();
    }

    @Test
    void anErasureAndALegalHoldLogShowAndTellIdsAndCodesOnly() {
        desk.perform(acts().get(0), ALL);
        desk.privacy().hold(ID, "court-1", "lawsuit", OTHER);
        Throwable again = catchThrowable(() -> desk.privacy().hold(ID, "court-1", "lawsuit", OTHER));
        assertThat(everythingSaidBy(again)).contains("court-1").doesNotContain(MARK);
        assertThat(desk.privacy()
                        .erase(Subject.complaint(ID), "subject-request", OTHER)
                        .toString())
                .contains("court-1")
                .doesNotContain(MARK);
        desk.privacy().release(ID, "court-1", OTHER);
        assertThat(desk.privacy()
                        .erase(Subject.complaint(ID), "subject-request", OTHER)
                        .erased())
                .hasSize(1);
        assertSilent();
    }

    @Test
    void aCipherThatFailsIsToldOfWithoutWhatItSaid() {
        TextCipher failing = new TextCipher() {
            @Override
            public String encrypt(String plain, String context) {
                throw new IllegalStateException(plain);
            }

            @Override
            public String decrypt(String cipher, String context) {
                throw new IllegalStateException(cipher);
            }
        };
        desk.perform(acts().get(0), ALL);
        ComplaintDesk wrong =
                ComplaintDesk.builder().store(TextEncryption.of(store, failing)).build();
        assertThat(everythingSaidBy(catchThrowable(() -> wrong.get(ID))))
                .contains("IllegalStateException", "default/c-1")
                .doesNotContain(MARK);
        assertThat(everythingSaidBy(catchThrowable(
                        () -> wrong.perform(ReceiveComplaint.by(Channel.PHONE).matter(MARK), ALL))))
                .contains("nothing was stored")
                .doesNotContain(MARK);
        assertSilent();
    }

    /** Names and texts stay in the history, where they can be erased. */
    @Test
    void aDossierHasNoPlaceForATextOrAName() {
        Set<Class<?>> held = new HashSet<>();
        collect(Dossier.class, held);
        assertThat(held).contains(Sanction.class, Compensation.class).doesNotContain(Text.class, Party.class);
    }

    private static void collect(Type type, Set<Class<?>> held) {
        if (type instanceof ParameterizedType generic) {
            List.of(generic.getActualTypeArguments()).forEach(each -> collect(each, held));
        } else if (type instanceof Class<?> known && held.add(known) && known.isRecord()) {
            for (RecordComponent component : known.getRecordComponents()) {
                collect(component.getGenericType(), held);
            }
        }
    }
}
