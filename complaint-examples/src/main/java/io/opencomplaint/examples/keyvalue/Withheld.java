package io.opencomplaint.examples.keyvalue;

/** Stands for an exception whose message may quote what is stored: its kind and where it came from. */
final class Withheld extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Withheld(String message) {
        super(message, null, false, true);
    }

    static Withheld of(RuntimeException failure) {
        Withheld withheld = new Withheld(failure.getClass().getName());
        withheld.setStackTrace(failure.getStackTrace());
        return withheld;
    }
}
