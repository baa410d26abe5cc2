package io.opencomplaint.examples.keyvalue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Gives out stores on files of their own, and closes them together. */
final class EmptyFiles implements AutoCloseable {

    private final List<KeyValueStore> open = new ArrayList<>();

    KeyValueStore newStore(Path directory) {
        KeyValueStore store = new KeyValueStore(directory.resolve(open.size() + ".mv"));
        open.add(store);
        return store;
    }

    @Override
    public void close() {
        open.forEach(KeyValueStore::close);
    }
}
