package io.opencomplaint.integrity;

/** Is told now and then how far a verification has come. */
@FunctionalInterface
public interface VerificationProgress {

    /**
     * So many are done; called on the thread that verifies, after each page of complaints. What it throws ends the verification.
     *
     * @param complaints since it began
     * @param events of theirs
     */
    void checked(long complaints, long events);

    /**
     * For who does not want to know.
     *
     * @return does nothing
     */
    static VerificationProgress none() {
        return (complaints, events) -> {};
    }
}
