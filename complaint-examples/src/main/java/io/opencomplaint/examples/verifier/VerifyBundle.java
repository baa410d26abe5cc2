package io.opencomplaint.examples.verifier;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells whether a bundle is what it was when its events were sealed, and whether it leads through a checkpoint that was kept. */
@Command(
        name = "VerifyBundle",
        mixinStandardHelpOptions = true,
        description = "Checks the bundle of a case without the database that it came from.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every link holds, and the checkpoint, if one was given, says the same",
            "1:an event is broken; the first one is named",
            "2:wrong options, or nothing that can be checked"
        })
public final class VerifyBundle implements Callable<Integer> {

    private static final int BROKEN = 1;
    private static final int UNUSABLE = 2;
    private static final int LONGEST_SHOWN = 128;
    private static final String UNREADABLE = "cannot be read; check the name of its file and that you may read it";

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BUNDLE", description = "What desk.integrity().export(…) wrote.")
    @SuppressWarnings("NullAway.Init")
    private Path bundle;

    @ArgGroup(exclusive = false)
    private @Nullable Kept kept;

    private static final class Kept {

        @Option(
                names = "--checkpoint",
                required = true,
                paramLabel = "FILE",
                description = "A checkpoint of its tenant, through which the chain must lead.")
        @SuppressWarnings("NullAway.Init")
        private Path checkpoint;

        @Option(
                names = "--root",
                required = true,
                paramLabel = "HEX",
                description = "The root of this checkpoint, from where it was kept.")
        @SuppressWarnings("NullAway.Init")
        private String root;
    }

    /**
     * Runs it.
     *
     * @param args see {@code --help}
     */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new VerifyBundle());
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (InputStream in = Files.newInputStream(bundle)) {
            BundleCheck check = BundleCheck.of(in);
            String broken = check.verdict().broken();
            if (broken == null && kept != null) {
                broken = against(kept, check);
            }
            out.println(broken == null ? intact(check) : "Broken: " + broken + '.');
            return broken == null ? 0 : BROKEN;
        } catch (Unusable e) {
            return unusable(e.getMessage() + ".");
        } catch (IOException e) {
            return unusable("the bundle " + UNREADABLE + ".");
        }
    }

    private int unusable(@Nullable String why) {
        spec.commandLine().getErr().println("Cannot be checked: " + why);
        return UNUSABLE;
    }

    private static @Nullable String against(Kept kept, BundleCheck check) throws Unusable {
        try (InputStream in = Files.newInputStream(kept.checkpoint)) {
            String line = CheckpointFile.find(in, check.tenant(), check.complaint(), kept.root);
            if (line == null) {
                throw new Unusable("the checkpoint says nothing of this complaint: take one that was made later");
            }
            int blank = line.indexOf(' ');
            long version = version(blank < 0 ? line : line.substring(0, blank));
            if (version > check.verdict().events()) {
                return "event " + (check.verdict().events() + 1) + " is missing: the checkpoint knew " + version;
            }
            return line.substring(blank + 1).equals(check.verdict().link(version))
                    ? null
                    : "event " + version + " does not have the link that it had at the time of the checkpoint";
        } catch (IOException e) {
            throw new Unusable("the checkpoint " + UNREADABLE);
        }
    }

    private static long version(String digits) throws Unusable {
        try {
            return Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw new Unusable("the checkpoint has a line without a version");
        }
    }

    private String intact(BundleCheck check) {
        String what = "Intact: " + shown(check.complaint()) + " of tenant " + shown(check.tenant()) + ", "
                + check.verdict().events() + " events, head " + check.verdict().head() + ".";
        return kept == null
                ? what + System.lineSeparator()
                        + "Who could write to the store could also have sealed all of it anew: compare a checkpoint that was kept."
                : what + System.lineSeparator() + "It leads through the checkpoint.";
    }

    /** What a bundle calls itself, without characters that a terminal would obey. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        name.codePoints()
                .limit(LONGEST_SHOWN)
                .map(c -> Character.isLetterOrDigit(c) || "-_.:/".indexOf(c) >= 0 ? c : '?')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
