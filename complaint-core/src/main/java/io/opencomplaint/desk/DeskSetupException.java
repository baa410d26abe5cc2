package io.opencomplaint.desk;

import io.opencomplaint.ComplaintException;

/** A desk cannot be built from what it was given. The message says what to add. */
public final class DeskSetupException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    DeskSetupException(String message) {
        super("desk-setup", message);
    }
}
