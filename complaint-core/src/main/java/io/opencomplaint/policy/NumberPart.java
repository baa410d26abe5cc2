package io.opencomplaint.policy;

import java.time.LocalDate;

/** A piece of a number pattern. */
sealed interface NumberPart permits LiteralPart, DatePart, SequencePart {

    void append(StringBuilder number, LocalDate day, String sequence);
}
