package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.spi.StorageException;
import java.nio.file.Path;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.StringDataType;
import tools.jackson.core.JacksonException;

/** The file: many may read it, or one may write. What is written within one unit of work is kept as a whole or not at all. */
final class Vault implements AutoCloseable {

    private final MVStore file;
    private final ReadWriteLock lock = new ReentrantReadWriteLock();

    Vault(Path path) {
        // Committing is left to the units of work alone: by itself the file would commit half of one.
        file = attempt(() -> new MVStore.Builder()
                .fileName(path.toString())
                .autoCommitDisabled()
                .open());
    }

    /** Called before the first unit of work: one that is undone would undo the map too. */
    MVMap<String, String> map(String name) {
        return write(() -> file.openMap(
                name,
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(StringDataType.INSTANCE)));
    }

    <T> T read(Supplier<T> work) {
        return locked(lock.readLock(), () -> attemptIfOpen(work));
    }

    <T> T write(Supplier<T> work) {
        return locked(lock.writeLock(), () -> {
            T result = undoneIfItFails(work);
            commit();
            return result;
        });
    }

    @Override
    public void close() {
        locked(lock.writeLock(), () -> {
            file.close();
            return true;
        });
    }

    private <T> T undoneIfItFails(Supplier<T> work) {
        boolean done = false;
        try {
            T result = attemptIfOpen(work);
            done = true;
            return result;
        } finally {
            if (!done && !file.isClosed()) {
                file.rollback();
            }
        }
    }

    private void commit() {
        try {
            file.commit();
            file.sync();
        } catch (MVStoreException e) {
            throw StorageException.outcomeUnknown("The file failed while it committed", Withheld.of(e));
        }
    }

    /** A file that closed itself after a failure would go on in memory, and forget it all. */
    private <T> T attemptIfOpen(Supplier<T> work) {
        if (file.isClosed()) {
            throw new StorageException(
                    "The file is closed; open it again", new IllegalStateException("A closed file keeps nothing"));
        }
        return attempt(work);
    }

    private static <T> T locked(Lock lock, Supplier<T> work) {
        lock.lock();
        try {
            return work.get();
        } finally {
            lock.unlock();
        }
    }

    private static <T> T attempt(Supplier<T> work) {
        try {
            return work.get();
        } catch (MVStoreException e) {
            throw new StorageException("The file failed with code " + e.getErrorCode(), Withheld.of(e));
        } catch (JacksonException e) {
            throw new StorageException("Something stored cannot be written or read as JSON", Withheld.of(e));
        }
    }
}
