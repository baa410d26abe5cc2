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
import io.opencomplaint.act.AnswerSurvey;
import io.opencomplaint.act.Assign;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.Close;
import io.opencomplaint.act.ConfirmSatisfaction;
import io.opencomplaint.act.Contact;
import io.opencomplaint.act.ExecuteResolution;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Refuse;
import io.opencomplaint.act.Register;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.act.Reply;
import io.opencomplaint.act.SendSurvey;
import io.opencomplaint.act.SetPriority;
import io.opencomplaint.act.Transfer;
import io.opencomplaint.act.VerifyIdentity;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.Delivery;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Category;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Direction;
import io.opencomplaint.model.InadmissibilityReason;
import io.opencomplaint.model.Outcome;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Priority;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.SurveyAnswer;
import io.opencomplaint.model.SurveyMode;
import io.opencomplaint.model.Text;
import io.opencomplaint.spi.Append;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.FeedStart;
import io.opencomplaint.spi.StaleVersionException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Names, contacts and free texts stay out of logs, exceptions and {@code toString()}. */
class NothingPersonalTest {

    private static final String MARK = "MarkerOfAPerson";
    private static final ComplaintId ID = ComplaintId.of("c-1");
    private static final Actor ALL = Actor.of("u-1", Role.CLERK, Role.HANDLER, Role.MANAGER);
    private static final Actor OTHER = Actor.of("u-2", Role.CLERK);

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

    /** Who handles a case does not note the answer to its survey. */
    private static Actor actor(Act act) {
        return act instanceof AnswerSurvey ? OTHER : ALL;
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
}
