package io.opencomplaint.examples.cfpb;

/** One row cannot be filed; the others can. The message holds no value of the row. */
final class BrokenRowException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenRowException(String reason) {
        super(reason);
    }
}
