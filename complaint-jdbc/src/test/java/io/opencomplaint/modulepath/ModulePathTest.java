package io.opencomplaint.modulepath;

import static org.assertj.core.api.Assertions.assertThat;

import io.opencomplaint.jdbc.TestDatabase;
import io.opencomplaint.tck.LargestDossier;
import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ModulePathTest {

    @Test
    @SuppressWarnings("unchecked") // the class is named here
    void the_store_works_from_the_module_path_without_any_opens() throws ReflectiveOperationException, IOException {
        URL[] tests = {codeOf(EveryEventOnce.class), codeOf(LargestDossier.class)};
        try (URLClassLoader host = new URLClassLoader(tests, libraryAsModules())) {
            Predicate<DataSource> everyEventOnce =
                    (Predicate<DataSource>) host.loadClass("io.opencomplaint.modulepath.EveryEventOnce")
                            .getConstructor()
                            .newInstance();
            assertThat(everyEventOnce.test(TestDatabase.empty())).isTrue();
        }
    }

    private static URL codeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    private static ClassLoader libraryAsModules() {
        Path[] modules = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(Path::of)
                .filter(ModulePathTest::isModule)
                .toArray(Path[]::new);
        Configuration configuration = ModuleLayer.boot()
                .configuration()
                .resolve(ModuleFinder.of(modules), ModuleFinder.of(), Set.of("io.opencomplaint.jdbc"));
        return ModuleLayer.boot()
                .defineModulesWithOneLoader(configuration, ClassLoader.getPlatformClassLoader())
                .findLoader("io.opencomplaint.jdbc");
    }

    private static boolean isModule(Path entry) {
        if (Files.isDirectory(entry)) {
            return Files.exists(entry.resolve("module-info.class"));
        }
        try (JarFile jar = new JarFile(entry.toFile(), false)) {
            return jar.stream().anyMatch(file -> file.getName().endsWith("module-info.class"));
        } catch (IOException e) {
            return false;
        }
    }
}
