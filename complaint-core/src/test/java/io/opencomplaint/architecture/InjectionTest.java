package io.opencomplaint.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.opencomplaint.ComplaintException;
import io.opencomplaint.calendar.WorkingCalendar;
import io.opencomplaint.model.Actor;
import io.opencomplaint.model.Assignee;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Concern;
import io.opencomplaint.model.ExternalReference;
import io.opencomplaint.model.Party;
import io.opencomplaint.model.Role;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.policy.NumberPattern;
import io.opencomplaint.spi.ConsumerName;
import io.opencomplaint.spi.Cursor;
import java.io.File;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What ends up in logs, messages and paths cannot be made to say something else there. */
class InjectionTest {

    private static final String FORGED = "a\n2026-07-01 INFO u-1 closed ../../etc/passwd";

    static Stream<ThrowingCallable> names() {
        return Stream.of(
                () -> ComplaintId.of(FORGED),
                () -> Tenant.of(FORGED),
                () -> Actor.of(FORGED, Role.CLERK),
                () -> Role.of(FORGED),
                () -> Assignee.unit(FORGED),
                () -> Party.named("a").key(FORGED),
                () -> ExternalReference.of("crm", FORGED),
                () -> ExternalReference.of(FORGED, "1"),
                () -> Concern.shop(FORGED),
                () -> ConsumerName.of(FORGED),
                () -> NumberPattern.of(FORGED + "{seq:3}"),
                () -> Cursor.parse(FORGED),
                () -> WorkingCalendar.builder(FORGED, "1")
                        .zone(ZoneOffset.UTC)
                        .aroundTheClock()
                        .years(2026, 2026)
                        .build());
    }

    @ParameterizedTest
    @MethodSource("names")
    void anIdThatForgesALineIsRefusedAndNotRepeated(ThrowingCallable named) {
        assertThatThrownBy(named).isInstanceOf(ComplaintException.class).satisfies(e -> assertThat(e.getMessage())
                .doesNotContain("INFO u-1", "etc/passwd"));
    }

    /** References of attachments, calendars and everything else that a caller names stay names. */
    @Test
    void nothingButAPolicyFileIsEverOpened() {
        noClasses()
                .that()
                .resideOutsideOfPackage("io.opencomplaint.policy.file")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(File.class, Files.class, Path.class, URL.class, URI.class)
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("io.opencomplaint"));
    }
}
