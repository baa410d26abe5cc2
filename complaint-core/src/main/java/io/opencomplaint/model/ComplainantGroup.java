package io.opencomplaint.model;

import io.opencomplaint.InvalidValueException;
import java.util.List;

/**
 * Those who complain together 群体投诉, and who speaks for them 代表 (CN-BANK: a joint complaint has at most 5 representatives). Names
 * stand in the history. Immutable.
 *
 * @param size how many complain, 1 or more
 * @param inPerson whether they came themselves 当面
 * @param representatives how many speak for them, 0 to 5
 * @param representativeKeys the host's keys of those of them who have one, in the order in which they were named
 */
public record ComplainantGroup(int size, boolean inPerson, int representatives, List<String> representativeKeys) {

    /** CN-BANK: a joint complaint is spoken for by five at most. */
    public static final int MAX_REPRESENTATIVES = 5;

    /** CN-BANK: so many who come together are a major incident. */
    public static final int MASS = 20;

    /**
     * Copies the keys.
     *
     * @param size how many complain
     * @param inPerson whether they came themselves
     * @param representatives how many speak for them
     * @param representativeKeys keys of those who have one
     * @throws InvalidValueException when nobody complains, more than 5 speak for them, or more have keys than speak
     */
    public ComplainantGroup {
        if (size < 1) {
            throw new InvalidValueException("group of complainants", "give how many complain, 1 or more");
        }
        if (representatives < 0 || representatives > MAX_REPRESENTATIVES) {
            throw new InvalidValueException(
                    "group of complainants", "give 0 to " + MAX_REPRESENTATIVES + " representatives");
        }
        representativeKeys = List.copyOf(representativeKeys);
        if (representativeKeys.size() > representatives) {
            throw new InvalidValueException("group of complainants", "give a key to each representative at most");
        }
        representativeKeys.forEach(key -> Require.key("party key", key));
    }

    /**
     * Whether so many came together that it is a major incident 重大群体事件 (CN-BANK: 20 or more face to face).
     *
     * @return true from 20 on
     */
    public boolean isMassIncident() {
        return inPerson && size >= MASS;
    }
}
