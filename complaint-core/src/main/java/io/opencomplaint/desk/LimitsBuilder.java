package io.opencomplaint.desk;

import java.math.BigDecimal;
import java.util.Objects;

/** Gathers {@link Limits}; what is not said stays as it was. Not thread-safe. */
public final class LimitsBuilder {

    private int longestText;
    private int longestLine;
    private int mostItems;
    private BigDecimal largestAmount;
    private int mostCharacters;
    private boolean directionOverrides;

    LimitsBuilder(Limits limits) {
        this.longestText = limits.longestText();
        this.longestLine = limits.longestLine();
        this.mostItems = limits.mostItems();
        this.largestAmount = limits.largestAmount();
        this.mostCharacters = limits.mostCharacters();
        this.directionOverrides = limits.directionOverrides();
    }

    /**
     * The longest text of any number of lines.
     *
     * @param characters UTF-16 units, 1 to 1,048,576
     * @return this
     */
    public LimitsBuilder longestText(int characters) {
        this.longestText = characters;
        return this;
    }

    /**
     * The longest text of one line, such as a name, a contact or a subject.
     *
     * @param characters UTF-16 units, 1 to 2,000
     * @return this
     */
    public LimitsBuilder longestLine(int characters) {
        this.longestLine = characters;
        return this;
    }

    /**
     * The most items of one list.
     *
     * @param items 1 to 1,000
     * @return this
     */
    public LimitsBuilder mostItems(int items) {
        this.mostItems = items;
        return this;
    }

    /**
     * The largest amount of money, whatever its currency.
     *
     * @param amount more than 0 and below 10^15
     * @return this
     */
    public LimitsBuilder largestAmount(BigDecimal amount) {
        this.largestAmount = Objects.requireNonNull(amount, "amount");
        return this;
    }

    /**
     * The most characters of all texts, keys and codes of one act together.
     *
     * @param characters UTF-16 units, 1 to 1,200,000
     * @return this
     */
    public LimitsBuilder mostCharacters(int characters) {
        this.mostCharacters = characters;
        return this;
    }

    /**
     * Lets texts of several lines change the direction of writing in ways that go on beyond them, as sources in Arabic or Hebrew
     * may; lines never may.
     *
     * @return this
     */
    public LimitsBuilder withDirectionOverrides() {
        this.directionOverrides = true;
        return this;
    }

    /**
     * Makes the limits.
     *
     * @return immutable
     * @throws DeskSetupException when some are wider than what always holds; every one is listed
     */
    public Limits build() {
        return new Limits(longestText, longestLine, mostItems, largestAmount, mostCharacters, directionOverrides);
    }
}
