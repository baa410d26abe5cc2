package io.opencomplaint.policy;

import java.time.LocalDate;

/** Text that every number has. */
record LiteralPart(String text) implements NumberPart {

    @Override
    public void append(StringBuilder number, LocalDate day, String sequence) {
        number.append(text);
    }
}
