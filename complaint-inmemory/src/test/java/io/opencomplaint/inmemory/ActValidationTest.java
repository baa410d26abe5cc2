package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.opencomplaint.act.Act;
import io.opencomplaint.act.AddEntry;
import io.opencomplaint.act.Classify;
import io.opencomplaint.act.ProposeResolution;
import io.opencomplaint.act.ReceiveComplaint;
import io.opencomplaint.act.Reopen;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.desk.DeskSetupException;
import io.opencomplaint.desk.refusal.InvalidActException;
import io.opencomplaint.desk.refusal.Violation;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Attachment;
import io.opencomplaint.model.Channel;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Resolution;
import io.opencomplaint.model.ResolutionKind;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Text;
import jakarta.validation.Validation;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class ActValidationTest {

    private static final Actor CLERK = Actor.of("clerk-1", Role.CLERK);
    private static final ComplaintId ID = ComplaintId.of("c-1");

    private final ComplaintDesk desk = ComplaintDesk.inMemory();

    private InvalidActException invalid(Act act) {
        return catchThrowableOfType(InvalidActException.class, () -> desk.perform(act, CLERK));
    }

    @Test
    void everyViolationIsListedWithItsPathInBothLanguagesAndWithoutTheValue() {
        InvalidActException e = invalid(ReceiveComplaint.by(Channel.PHONE)
                .complainant(Party.named("N".repeat(201)).phone(" "))
                .demand("x".repeat(4001)));
        assertThat(e.code()).isEqualTo("invalid-act");
        assertThat(e.violations().stream().map(Violation::path))
                .containsExactly("complainant.name", "complainant.phone", "demand", "subject");
        assertThat(e)
                .hasMessage("Cannot receive: complainant.name give 1 to 200 characters, not only blanks;"
                        + " complainant.phone give 1 to 64 characters, not only blanks;"
                        + " demand give 1 to 4000 characters, not only blanks;"
                        + " subject give 1 to 500 characters, not only blanks")
                .hasMessageNotContaining("NNN");
        assertThat(e.message(Locale.CHINESE)).contains("subject 请填写 1 至 500 个字符", "无法执行“接收”");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(invalid(new Classify(ID, null))).hasMessage("Cannot classify: category is missing");
        assertThat(invalid(new Classify(null, null)).violations()).hasSize(2);
        for (String blank : new String[] {"", " ", "\u00a0", "\u200b", "\t\u3000"}) {
            assertThat(invalid(new Reopen(ID, blank).at(Instant.EPOCH))).hasMessageContaining("reason give 1 to 4000");
        }
    }

    @Test
    void valuesInsideAnActAreCheckedToo() {
        Resolution blank = Resolution.of(ResolutionKind.APOLOGY, " ");
        assertThat(invalid(new ProposeResolution(ID, blank)).violations().get(0).path())
                .isEqualTo("resolution.description");
        Attachment file = Attachment.of("r".repeat(2001), "image/png", 1, "0".repeat(64));
        assertThat(invalid(AddEntry.evidence(ID, "photograph", file))
                        .violations()
                        .get(0)
                        .path())
                .isEqualTo("attachments[0].reference");
        Attachment[] many = new Attachment[101];
        Arrays.fill(many, Attachment.of("r", "image/png", 1, "0".repeat(64)));
        assertThat(invalid(AddEntry.evidence(ID, "photographs", many)))
                .hasMessageContaining("attachments give at most 100");
    }

    @Test
    void anActCannotClaimThatSomethingWasErased() {
        assertThat(invalid(new Reopen(ID, Text.erased()))).hasMessageContaining("reason give 1 to 4000");
    }

    @Test
    void theHostMayGiveAValidatorOfItsOwn() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            ComplaintDesk own = ComplaintDesk.builder()
                    .store(new InMemoryComplaintStore())
                    .validator(factory.getValidator())
                    .build();
            InvalidActException e = catchThrowableOfType(
                    InvalidActException.class, () -> own.perform(ReceiveComplaint.by(Channel.WEB), CLERK));
            assertThat(e).hasMessageContaining("subject give 1 to 500 characters");
        }
    }

    @Test
    void withoutAProviderTheDeskSaysWhatToAdd() throws IOException, ReflectiveOperationException {
        URL[] urls = {
            ComplaintDesk.class.getProtectionDomain().getCodeSource().getLocation(),
            InMemoryComplaintStore.class.getProtectionDomain().getCodeSource().getLocation(),
            Validation.class.getProtectionDomain().getCodeSource().getLocation(),
            LoggerFactory.class.getProtectionDomain().getCodeSource().getLocation()
        };
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader bare = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            thread.setContextClassLoader(bare);
            var inMemory = bare.loadClass(ComplaintDesk.class.getName()).getMethod("inMemory");
            InvocationTargetException e =
                    catchThrowableOfType(InvocationTargetException.class, () -> inMemory.invoke(null));
            assertThat(e.getCause().getClass().getName()).isEqualTo(DeskSetupException.class.getName());
            assertThat(e.getCause())
                    .hasMessageContaining("no provider is on the class path")
                    .hasMessageContaining("add org.hibernate.validator:hibernate-validator")
                    .hasMessageContaining("validator(");
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
