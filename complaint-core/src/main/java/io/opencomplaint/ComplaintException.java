package io.opencomplaint;

/**
 * Root of everything this library throws on purpose.
 *
 * <p>The {@link #code()} is stable across releases and fit for programs; the message is for people and carries ids and
 * codes only, never personal data.
 */
public abstract class ComplaintException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * For subclasses of the feature packages.
     *
     * @param code stable, lower-case, words joined by hyphens
     * @param message what was refused, why, and what to do
     */
    protected ComplaintException(String code, String message) {
        super(message);
        this.code = code;
    }

    /**
     * For subclasses of the feature packages.
     *
     * @param code stable, lower-case, words joined by hyphens
     * @param message what was refused, why, and what to do
     * @param cause the failure underneath
     */
    protected ComplaintException(String code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /**
     * The stable name of this kind of failure.
     *
     * @return for example {@code stale-version}
     */
    public String code() {
        return code;
    }
}
