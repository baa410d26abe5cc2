package io.opencomplaint.report;

import io.opencomplaint.model.Party;
import io.opencomplaint.model.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How a party can be reached. */
final class Contacts {

    private Contacts() {}

    static List<Text> of(@Nullable Party party) {
        return party == null
                ? List.of()
                : Stream.of(party.phone(), party.email(), party.address())
                        .filter(Objects::nonNull)
                        .toList();
    }
}
