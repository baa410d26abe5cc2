package io.opencomplaint;

/** A value was refused when it was made: its text is not of the form that its type demands. */
public final class InvalidValueException extends ComplaintException {

    private static final long serialVersionUID = 1L;

    /**
     * Refuses a value.
     *
     * @param type the type whose value was refused, as the host knows it
     * @param problem what is wrong with the value and what would be right, without quoting it
     */
    public InvalidValueException(String type, String problem) {
        super("invalid-value", "Cannot make a " + type + ": " + problem);
    }
}
