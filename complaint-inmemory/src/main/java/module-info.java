/** A complaint store in memory. */
module io.opencomplaint.inmemory {
    requires static transitive org.jspecify;
    requires transitive io.opencomplaint.core;

    exports io.opencomplaint.inmemory;

    provides io.opencomplaint.spi.ComplaintStoreProvider with
            io.opencomplaint.inmemory.InMemoryStoreProvider;
}
