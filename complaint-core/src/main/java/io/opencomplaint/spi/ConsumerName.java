package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import java.util.regex.Pattern;

/**
 * Names one of those whom a tenant's events are handed to 订阅者. Each name has its own position.
 *
 * @param value 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or a digit
 */
public record ConsumerName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");

    /**
     * Checks the name.
     *
     * @param value 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @throws InvalidValueException when it is not of the form above
     */
    public ConsumerName {
        if (!FORM.matcher(value).matches()) {
            throw new InvalidValueException(
                    "consumer name", "use 1 to 64 of a-z, 0-9, '.', '_' and '-', beginning with a letter or a digit");
        }
    }

    /**
     * A consumer by its name.
     *
     * @param value 1 to 64 of a-z, 0-9, '.', '_' and '-'
     * @return the name
     */
    public static ConsumerName of(String value) {
        return new ConsumerName(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
