package io.opencomplaint.inmemory;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.spi.ComplaintStoreProvider;

/**
 * Opens stores in memory, under the name {@code inmemory}. Public because {@link java.util.ServiceLoader} makes it; hosts
 * call {@link InMemoryComplaintStore#InMemoryComplaintStore()}. Stateless.
 */
public final class InMemoryStoreProvider implements ComplaintStoreProvider {

    /** For the service loader. */
    public InMemoryStoreProvider() {}

    @Override
    public String name() {
        return "inmemory";
    }

    @Override
    public ComplaintStore open() {
        return new InMemoryComplaintStore();
    }
}
