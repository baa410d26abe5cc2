package io.opencomplaint.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.validation.Validation;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ComplaintIdTest {
    @Test
    void blankIsRefused() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new ComplaintId(" "))).hasSize(1);
        }
    }

    @Test
    void testsRunFarFromUtc() {
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("America/St_Johns"));
        Clock clock = mock();
        when(clock.instant()).thenReturn(Instant.EPOCH);
        assertThat(Instant.now(clock)).isEqualTo(Instant.EPOCH);
    }

    @Property
    void keepsItsText(@ForAll String text) {
        assertThat(new ComplaintId(text).value()).isEqualTo(text);
    }
}
