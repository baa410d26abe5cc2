package io.opencomplaint.integrity;

import io.opencomplaint.ComplaintException;

/** What was given as a checkpoint cannot be used to check anything: it is none, was changed or cut off, or is not the one that was kept. */
public final class CheckpointException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    private static final String CODE = "checkpoint-unusable";

    CheckpointException(String why) {
        super(CODE, message(why));
    }

    CheckpointException(String why, Throwable cause) {
        super(CODE, message(why), cause);
    }

    private static String message(String why) {
        return "This checkpoint proves nothing: " + why
                + ". Take another copy of it from where it is kept; nothing was compared with it.";
    }
}
