package io.opencomplaint.inmemory.wrong;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.tck.RollupContract;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.TestExecutionResult.Status;

/** The contract of a rollup lets right stores pass and wrong ones not. */
class RollupKitTest {

    @Test
    void theRightStorePassesEveryTest() {
        Map<String, Status> results = Trial.ofRollup(Summing::new);
        assertThat(results).as("the kit was run").hasSizeGreaterThan(25);
        assertThat(results)
                .as("what the wrong stores differ from is right")
                .allSatisfy((test, status) -> assertThat(status).isEqualTo(Status.SUCCESSFUL));
    }

    @ParameterizedTest
    @MethodSource("io.opencomplaint.inmemory.wrong.RollupShelf#wrongStores")
    void aWrongStoreIsCaughtByTheTestThatNamesItsDefect(Shelf.Wrong wrong) {
        Map<String, Status> results = Trial.ofRollup(wrong.store());
        assertThat(results)
                .as("%s is caught by %s", wrong.defect(), wrong.caughtBy())
                .containsEntry(wrong.caughtBy(), Status.FAILED);
        assertThat(results.values().stream().filter(Status.SUCCESSFUL::equals).count())
                .as("%s is wrong in one thing and right in most", wrong.defect())
                .isGreaterThan(results.size() / 2);
    }

    @Test
    void aStoreThatDoesNothingFailsEveryTest() {
        assertThat(Trial.ofRollup(Nothing::new))
                .as("no test passes by nothing happening")
                .doesNotContainValue(Status.SUCCESSFUL);
    }

    @Test
    void everyPartOfTheContractIsTried() {
        long parts = Stream.of(RollupContract.class.getDeclaredClasses())
                .filter(part -> part.isAnnotationPresent(Nested.class))
                .count();
        assertThat(Trial.ofRollup(Nothing::new).keySet().stream()
                        .map(test -> test.substring(0, test.indexOf('.')))
                        .distinct())
                .as("each nested class of the contract is run")
                .hasSize((int) parts);
    }
}
