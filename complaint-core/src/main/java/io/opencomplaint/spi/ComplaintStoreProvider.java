package io.opencomplaint.spi;

/**
 * Found by {@link java.util.ServiceLoader}: lets {@code ComplaintDesk.inMemory()} find the in-memory adapter without
 * knowing it.
 */
public interface ComplaintStoreProvider {

    /**
     * What the provider is asked for by.
     *
     * @return for example {@code inmemory}
     */
    String name();

    /**
     * A new, empty store.
     *
     * @return never shared with an earlier call
     */
    ComplaintStore open();
}
