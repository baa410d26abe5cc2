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
import net.jqwik.api.constraints.LowerChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ComplaintIdTest {
    @Test
    void aValidationProviderIsThere() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(factory.getValidator().validate(new ComplaintId("c-1"))).isEmpty();
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
    void keepsItsText(@ForAll @LowerChars @StringLength(min = 1, max = 64) String text) {
        assertThat(new ComplaintId(text).value()).isEqualTo(text);
    }
}
