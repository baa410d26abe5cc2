package io.opencomplaint.examples.verifier;

/** What was given is not what can be checked; the message says what it should have been, and shows nothing of what is in it. */
final class Unusable extends Exception {

    private static final long serialVersionUID = 1L;

    Unusable(String why) {
        super(why);
    }
}
