package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.ErasureTrace;
import io.opencomplaint.tck.PrivacyScenario;
import io.opencomplaint.tck.Words;
import org.junit.jupiter.api.Test;

class InMemoryPrivacyTest extends PrivacyScenario {

    @Override
    protected ComplaintStore newStore() {
        return new InMemoryComplaintStore();
    }

    @Test
    void nothingThatTheStoreHoldsInMemoryTellsAnErasedWord() {
        ComplaintStore store = newStore();
        ErasureTrace trace = new ErasureTrace(store);
        trace.live();
        assertThat(Words.in(store)).anyMatch(trace::tells);
        trace.erase();
        assertThat(Words.in(store))
                .as("whatever can be reached was looked at")
                .contains("c-1")
                .noneMatch(trace::tells);
    }
}
