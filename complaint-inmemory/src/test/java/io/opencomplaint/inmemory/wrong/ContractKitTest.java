package io.opencomplaint.inmemory.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.inmemory.InMemoryComplaintStore;
import io.opencomplaint.tck.ComplaintStoreContract;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The contract kit lets right stores pass and wrong ones not. */
class ContractKitTest {

    @Test
    void theRightStorePassesEveryTest() {
        Map<String, Status> results = Trial.of(InMemoryComplaintStore::new);
        assertThat(results).as("the kit was run").hasSizeGreaterThan(100);
        assertThat(results.values())
                .as("what the wrong stores differ from is right")
                .containsOnly(Status.SUCCESSFUL);
    }

    @ParameterizedTest
    @MethodSource("io.opencomplaint.inmemory.wrong.Shelf#wrongStores")
    void aWrongStoreIsCaughtByTheTestThatNamesItsDefect(Shelf.Wrong wrong) {
        Map<String, Status> results = Trial.of(wrong.store());
        assertThat(results)
                .as("%s is caught by %s", wrong.defect(), wrong.caughtBy())
                .containsEntry(wrong.caughtBy(), Status.FAILED);
        assertThat(results.values().stream().filter(Status.SUCCESSFUL::equals).count())
                .as("%s is wrong in one thing and right in most", wrong.defect())
                .isGreaterThan(results.size() / 2);
    }

    @Test
    void aStoreThatDoesNothingFailsEveryTest() {
        assertThat(Trial.of(Nothing::new))
                .as("no test passes by nothing happening")
                .doesNotContainValue(Status.SUCCESSFUL);
    }

    @Test
    void everyPartOfTheContractIsTried() {
        long parts = Stream.of(ComplaintStoreContract.class.getDeclaredClasses())
                .filter(part -> part.isAnnotationPresent(Nested.class))
                .count();
        assertThat(Trial.of(Nothing::new).keySet().stream()
                        .map(test -> test.substring(0, test.indexOf('.')))
                        .distinct())
                .as("each nested class of the contract is run")
                .hasSize((int) parts);
    }
}
