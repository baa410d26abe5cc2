package io.opencomplaint.tck;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.ComplaintId;
import org.junit.jupiter.api.Test;

public abstract class IdContract {
    protected abstract ComplaintId id();

    @Test
    void hasText() {
        assertThat(id().value()).isNotBlank();
    }
}
