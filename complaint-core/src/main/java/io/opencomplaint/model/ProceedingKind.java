package io.opencomplaint.model;

/** Before whom a matter is brought once the complainant does not leave it at the answer 后续程序. Three of the kinds are often confused: 复核, 核查 and 申诉. */
public enum ProceedingKind {
    /** The organisation itself examines its decision anew, by others than those who made it 复核 (S5). */
    REVIEW,

    /** The superior institution examines what the one below decided 核查 (rules of banking). */
    VERIFICATION,

    /** A regulator is asked to take the matter up 申诉 (rules of telecom). */
    APPEAL,

    /** An ombudsman or another body for disputes out of court 申诉专员 (UK DISP, RG 271). */
    OMBUDSMAN,

    /** A court 诉讼. */
    COURT,

    /** An arbitration 仲裁. */
    ARBITRATION,

    /** A consumer association 消费者协会, which mediates. */
    CONSUMER_BODY,

    /** An agency other than the regulator who hears appeals 其他行政机关. */
    AGENCY,

    /** The media report on it 媒体曝光 (S20): nobody decides anything. */
    MEDIA;

    /**
     * Whether it lies outside the organisation and what is above it.
     *
     * @return false for REVIEW and VERIFICATION
     */
    public boolean isOutside() {
        return this != REVIEW && this != VERIFICATION;
    }

    /**
     * Whether somebody decides, so that the case may have to wait for it.
     *
     * @return false for MEDIA
     */
    public boolean decides() {
        return this != MEDIA;
    }
}
