package io.opencomplaint.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.model.Complaint;
import io.opencomplaint.model.Party;
import io.opencomplaint.tck.Specimens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutOfTheCaseTest {

    private static final Complaint CASE = Cases.everybody(false).complaint();

    @ParameterizedTest
    @CsvSource({
        "customer-1,   true,  true",
        "lawyer-1,     true,  true",
        "group-1,      true,  true",
        "accused-1,    true,  false",
        "interested-1, true,  false",
        "handler-1,    false, false",
        "expert-1,     false, false",
        "somebody,     false, false",
    })
    void thePartiesAndWhoeverHasAnInterestKeepOut(String person, boolean keepsOut, boolean complains) {
        assertThat(OutOfTheCase.includes(CASE, person)).isEqualTo(keepsOut);
        assertThat(OutOfTheCase.of(CASE).contains(person)).isEqualTo(keepsOut);
        assertThat(OutOfTheCase.complains(CASE, person)).isEqualTo(complains);
    }

    @Test
    void theyAreNamedEachOnce() {
        assertThat(OutOfTheCase.of(CASE))
                .containsExactlyInAnyOrder("interested-1", "customer-1", "lawyer-1", "accused-1", "group-1");
    }

    @Test
    void fromACaseOfAnAnonymousComplainantAgainstNobodyInParticularNobodyKeepsOut() {
        Complaint anonymous = Specimens.life("c-1").complaint();
        assertThat(OutOfTheCase.of(anonymous)).isEmpty();
        assertThat(OutOfTheCase.includes(anonymous, "somebody")).isFalse();
    }

    @Test
    void aPartyWithoutAKeyIsNobody() {
        Complaint about = Cases.received(false, Party.named("Ann")).complaint();
        assertThat(OutOfTheCase.of(about)).containsExactlyInAnyOrder("customer-1", "lawyer-1");
        assertThat(OutOfTheCase.includes(about, "Ann")).isFalse();
    }
}
