package io.opencomplaint.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.opencomplaint.architecture.fixture.open.Wide;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PublicShareTest {
    @Test
    void mostOfCoreIsItsOwnBusiness() {
        var core = PublicShare.of(new ClassFileImporter()
                .importPath(Path.of(System.getProperty("basedir", "")).resolve("target/classes")));
        System.out.printf(
                Locale.ROOT,
                "complaint-core: %d of %d types are public, %.1f %%%n",
                core.open(),
                core.all(),
                100 * core.share());
        assertThat(core.share()).isLessThanOrEqualTo(PublicShare.LIMIT);
    }

    @Test
    void countsNestedTypesAndWhatTheyAreNestedIn() {
        var share = PublicShare.of(new ClassFileImporter().importPackagesOf(Wide.class));
        assertThat(share).isEqualTo(new PublicShare(3, 4));
        assertThat(share.share()).isGreaterThan(PublicShare.LIMIT);
    }
}
