package io.opencomplaint.spi;

import io.opencomplaint.InvalidValueException;
import io.opencomplaint.model.Tenant;
import io.opencomplaint.model.Text;

/** Gives out the running numbers of complaints 编号. */
public interface NumberReserve {

    /** How many numbers one call may take. */
    int MAX_BLOCK = 1_000;

    /** How long the name of a series may be. */
    int MAX_SERIES = 128;

    /**
     * The next numbers of a series. Atomic: no two calls for the same tenant and series return the same number, from
     * whatever thread, process or node. Numbers rise; gaps are allowed (a number whose complaint was never stored is
     * lost, and so is what is left of a block). Where the store works in a transaction of the host, the reservation belongs
     * to that transaction.
     *
     * @param tenant whose series
     * @param series name of the series, 1 to {@value #MAX_SERIES} characters (UTF-16 code units), any but NUL and half a surrogate
     *     pair, for example {@code TS-20261122-#}; one never used begins at 1
     * @param count how many, 1 to {@value #MAX_BLOCK}
     * @return the first of them, 1 or more; the others follow it without a gap
     * @throws IllegalArgumentException when the count is out of bounds or the series is none; nothing was reserved
     * @throws StorageException when the store cannot answer
     */
    long reserve(Tenant tenant, String series, int count);

    /**
     * The next number of a series: a block of one.
     *
     * @param tenant whose series
     * @param series name of the series
     * @return 1 or more
     * @throws IllegalArgumentException when the series is none; nothing was reserved
     * @throws StorageException when the store cannot answer
     */
    default long reserve(Tenant tenant, String series) {
        return reserve(tenant, series, 1);
    }

    /**
     * For stores: the size of a block.
     *
     * @param count as it was given
     * @return the same
     * @throws IllegalArgumentException when it is out of bounds
     */
    static int checkedBlock(int count) {
        if (count < 1 || count > MAX_BLOCK) {
            throw new IllegalArgumentException("Reserve 1 to " + MAX_BLOCK + " numbers at once, not " + count);
        }
        return count;
    }

    /**
     * For stores: the name of a series.
     *
     * @param series as it was given
     * @return the same
     * @throws IllegalArgumentException when it is empty, too long, or holds what no store keeps
     */
    static String checkedSeries(String series) {
        if (series.isEmpty() || series.length() > MAX_SERIES) {
            throw new IllegalArgumentException(
                    "Name a series by 1 to " + MAX_SERIES + " characters, not " + series.length());
        }
        try {
            Text.of(series);
        } catch (InvalidValueException e) {
            throw new IllegalArgumentException("Name a series without NUL and half surrogate pairs", e);
        }
        return series;
    }
}
