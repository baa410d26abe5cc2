package io.opencomplaint.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.spi.ComplaintStoreProvider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

class InMemoryStoreProviderTest {

    @Test
    void theClassPathFindsTheProvider() {
        assertThat(ServiceLoader.load(ComplaintStoreProvider.class))
                .singleElement()
                .satisfies(provider -> assertThat(provider.name()).isEqualTo("inmemory"))
                .satisfies(provider -> assertThat(provider.open()).isNotSameAs(provider.open()));
    }

    @Test
    void theModuleProvidesIt() throws IOException, URISyntaxException {
        URI classes = InMemoryStoreProvider.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI();
        try (InputStream descriptor = Files.newInputStream(Path.of(classes).resolve("module-info.class"))) {
            assertThat(ModuleDescriptor.read(descriptor).provides())
                    .singleElement()
                    .satisfies(provides ->
                            assertThat(provides.service()).isEqualTo(ComplaintStoreProvider.class.getName()))
                    .satisfies(provides ->
                            assertThat(provides.providers()).containsExactly(InMemoryStoreProvider.class.getName()));
        }
    }
}
