package io.opencomplaint.examples.benchmark;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.opencomplaint.act.Act;
import io.opencomplaint.desk.ActResult;
import io.opencomplaint.desk.ComplaintDesk;
import io.opencomplaint.examples.documents.RegisterTable;
import io.opencomplaint.examples.documents.Wording;
import io.opencomplaint.examples.documents.workbook.ComplaintWorkbook;
import io.opencomplaint.jdbc.JdbcComplaintStore;
import io.opencomplaint.jdbc.JdbcSchema;
import io.opencomplaint.spi.Criteria;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Whether the register of 100,000 complaints becomes a workbook in a heap of 256 MB. The complaints are filed into an H2 file by one
 * process; another one with that heap reads them from there and writes the workbook, so that nothing of the filing is in it.
 */
public final class RegisterIn256Megabytes {

    private static final int COMPLAINTS = 100_000;
    private static final int AT_ONCE = 1_000;
    private static final double MEGA = 1e6;
    private static final double MEBI = 1 << 20;

    private RegisterIn256Megabytes() {}

    /**
     * Files the complaints into a new folder that is removed afterwards, and forks the process that writes the workbook.
     *
     * @param args none; the fork gets the folder
     * @throws IOException when a file cannot be written or Java not be started
     */
    public static void main(String[] args) throws IOException {
        if (args.length == 0) {
            fork();
        } else {
            write(Path.of(args[0]));
        }
    }

    static void fork() throws IOException {
        Path folder = Files.createTempDirectory("register");
        try {
            file(folder);
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx256m",
                            "-cp",
                            System.getProperty("java.class.path"),
                            RegisterIn256Megabytes.class.getName(),
                            folder.toString())
                    .inheritIO()
                    .start();
            int code = process.onExit().join().exitValue();
            if (code != 0) {
                throw new IllegalStateException("The register ended with " + code);
            }
        } finally {
            remove(folder);
        }
    }

    private static void file(Path folder) {
        Believable believable = new Believable(COMPLAINTS);
        try (HikariDataSource database = database(folder)) {
            JdbcSchema.ofDefaults().create(database);
            ComplaintDesk desk = desk(database);
            List<Act> acts = new ArrayList<>();
            for (int number = 0; number < COMPLAINTS; number++) {
                acts.addAll(believable.acts(number));
                if (number % AT_ONCE == AT_ONCE - 1) {
                    desk.performAll(acts, EightActs.ACTOR).forEach(ActResult::orThrow);
                    acts.clear();
                }
            }
        }
    }

    private static void write(Path folder) throws IOException {
        Path file = folder.resolve("register.xlsx");
        try (HikariDataSource database = database(folder);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            ComplaintDesk desk = desk(database);
            Wording wording = Wording.in(Locale.ENGLISH, ZoneId.of(Office.SHANGHAI));
            long begin = System.nanoTime();
            try (ComplaintWorkbook workbook = ComplaintWorkbook.to(out, wording)) {
                workbook.add(RegisterTable.in(wording), RegisterTable.rows(desk, Criteria.any()));
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.println(String.format(
                    Locale.ROOT,
                    "Register of %,d complaints as XLSX: %.1f s, %.1f MB; peaks of the parts of the heap, with garbage, %.0f MiB in all; heap %.0f MiB (to reach: 256)",
                    desk.count(Criteria.any()),
                    seconds,
                    Files.size(file) / MEGA,
                    peak() / MEBI,
                    Runtime.getRuntime().maxMemory() / MEBI));
        }
    }

    /** The sum of what each part of the heap held at most, garbage included, so never less than what was needed at once. */
    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }

    private static ComplaintDesk desk(HikariDataSource database) {
        return ComplaintDesk.builder().store(JdbcComplaintStore.on(database)).build();
    }

    private static HikariDataSource database(Path folder) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl("jdbc:h2:file:" + folder.resolve("complaints").toAbsolutePath() + ";QUERY_CACHE_SIZE=64");
        config.setMaximumPoolSize(1);
        return new HikariDataSource(config);
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
