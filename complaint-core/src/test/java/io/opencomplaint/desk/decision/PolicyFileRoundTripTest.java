package io.opencomplaint.desk.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.policy.ComplaintPolicy;
import io.opencomplaint.policy.file.PolicyFile;
import io.opencomplaint.policy.file.SamplePolicy;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every preset that went through a file decides as before: the same walk leaves the same history, refusal by refusal. */
class PolicyFileRoundTripTest {

    private static final int ACTS = 1_000;
    private static final int LONGEST_CASE = 120;

    static Stream<ComplaintPolicy> policies() {
        return Stream.concat(PresetShelf.policies().values().stream(), Stream.of(SamplePolicy.rich()));
    }

    @ParameterizedTest
    @MethodSource("policies")
    void decidesTheSame(ComplaintPolicy policy) {
        String file = PolicyFile.write(policy);
        ComplaintPolicy read = PolicyFile.read(file);
        assertThat(PolicyFile.write(read)).isEqualTo(file);
        Walk before = new Walk(policy, 42);
        Walk after = new Walk(read, 42);
        for (int i = 0; i < ACTS; i++) {
            assertThat(said(after.step())).isEqualTo(said(before.step()));
            assertThat(after.docket().complaint()).isEqualTo(before.docket().complaint());
            if (before.isOver() || before.docket().history().size() > LONGEST_CASE) {
                assertThat(after.docket().history()).isEqualTo(before.docket().history());
                before.begin();
                after.begin();
            }
        }
    }

    private static Object said(Decision decision) {
        return decision instanceof Decision.Refused refused
                ? refused.refusal()
                : Objects.requireNonNull(((Decision.Accepted) decision).events());
    }
}
