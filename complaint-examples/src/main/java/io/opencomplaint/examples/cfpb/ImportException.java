package io.opencomplaint.examples.cfpb;

/** The import cannot go on. The message is for the person who started it. */
final class ImportException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ImportException(String message) {
        super(message);
    }

    ImportException(String message, Throwable cause) {
        super(message, cause);
    }
}
