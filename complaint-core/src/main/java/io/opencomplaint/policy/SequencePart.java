package io.opencomplaint.policy;

import java.time.LocalDate;

/** The running number, padded with zeros; the series has a mark in its place, which is not padded. */
record SequencePart(int digits) implements NumberPart {

    @Override
    public void append(StringBuilder number, LocalDate day, String sequence) {
        if (Character.isDigit(sequence.charAt(0))) {
            number.append("0".repeat(Math.max(0, digits - sequence.length())));
        }
        number.append(sequence);
    }
}
