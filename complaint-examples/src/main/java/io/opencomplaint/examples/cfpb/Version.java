package io.opencomplaint.examples.cfpb;

import java.util.ResourceBundle;
import picocli.CommandLine.IVersionProvider;

/** The version, as the build wrote it. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {
            "complaint-examples "
                    + ResourceBundle.getBundle(Version.class.getPackageName() + ".build")
                            .getString("version")
        };
    }
}
