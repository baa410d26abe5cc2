package io.opencomplaint.examples.keyvalue;

import io.opencomplaint.spi.ComplaintStore;
import io.opencomplaint.tck.PrivacyScenario;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.io.TempDir;

class KeyValuePrivacyTest extends PrivacyScenario {

    @TempDir
    private Path directory;

    @AutoClose
    private final EmptyFiles files = new EmptyFiles();

    @Override
    protected ComplaintStore newStore() {
        return files.newStore(directory);
    }
}
