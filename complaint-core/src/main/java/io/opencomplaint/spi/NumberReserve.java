package io.opencomplaint.spi;

import io.opencomplaint.model.Tenant;

/** Gives out the running numbers of complaints 编号. */
public interface NumberReserve {

    /**
     * The next number of a series. Atomic: no two calls for the same tenant and series return the same number, from
     * whatever thread, process or node. Numbers rise; gaps are allowed (a number whose complaint was never stored is
     * lost). Where the store works in a transaction of the host, the reservation belongs to that transaction.
     *
     * @param tenant whose series
     * @param series name of the series, 1 to 128 characters, any of them, for example {@code TS-20261122-#}; one never used
     *     begins at 1
     * @return 1 or more
     * @throws StorageException when the store cannot answer
     */
    long reserve(Tenant tenant, String series);
}
