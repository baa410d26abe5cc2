package io.opencomplaint.inmemory.wrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opencomplaint.encryption.EncryptedTextException;
import io.opencomplaint.encryption.TextEncryption;
import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.model.ComplaintId;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.Criteria;
import io.opencomplaint.tck.ErasureTrace;
import io.opencomplaint.tck.ToyCipher;
import io.opencomplaint.tck.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult.Status;

/** A store behind a cipher keeps the whole contract, but for what nobody can do with cipher texts. */
class EncryptedKitTest {

    @Test
    void onlySearchingByWordsAndTheLongestTextsAreMissing() {
        Map<String, Status> results = Trial.of(() -> TextEncryption.of(new InMemoryComplaintStore(), new ToyCipher()));
        assertThat(results).hasSizeGreaterThan(100);
        results.values().removeIf(Status.SUCCESSFUL::equals);
        assertThat(results.keySet())
                .containsExactlyInAnyOrder(
                        "ErasureContract.nothingIsFoundByWhatWasErased",
                        "SearchContract.criteriaTogetherFindWhatMeetsAllOfThem",
                        "SearchContract.eachCriterionFindsWhatItSays",
                        "SearchContract.wordsAreFoundInEitherCaseOfTheirLetters",
                        "TextContract.aMegabyteOfTextIsKept",
                        "TextContract.theLongestTextIsKeptWhereverATextStands");
    }

    @Test
    void theStoreBehindItGetsNoWordAndItsChainHolds() {
        ComplaintStore behind = new InMemoryComplaintStore();
        ComplaintStore store = TextEncryption.of(behind, new ToyCipher());
        ErasureTrace trace = new ErasureTrace(store);
        trace.live();
        assertThat(Words.in(store.history(Tenant.DEFAULT, ComplaintId.of("c-1"))))
                .anyMatch(trace::tells);
        assertThat(Words.in(behind))
                .contains("c-1")
                .anyMatch(word -> word.startsWith("toy:"))
                .noneMatch(trace::tells);
        trace.erase();
        assertThat(Words.in(behind)).noneMatch(word -> word.startsWith("toy:"));
    }

    @Test
    void whatWasMovedOrCannotBeReadIsToldWithoutItsWords() {
        ComplaintStore behind = new InMemoryComplaintStore();
        new ErasureTrace(behind).live();
        ComplaintStore store = TextEncryption.of(behind, new ToyCipher());
        assertThatThrownBy(() -> store.find(Tenant.DEFAULT, ComplaintId.of("c-1")))
                .isInstanceOf(EncryptedTextException.class)
                .hasMessageContaining("cannot be decrypted")
                .hasMessageEndingWith("default/c-1")
                .hasNoCause()
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("qzx"));
        assertThatThrownBy(() -> store.count(Tenant.DEFAULT, Criteria.any().text("cold")))
                .isInstanceOf(EncryptedTextException.class)
                .hasMessageContaining("cannot be searched by their words");
    }
}
