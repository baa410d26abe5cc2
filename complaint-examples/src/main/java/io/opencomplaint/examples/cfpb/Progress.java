package io.opencomplaint.examples.cfpb;

import java.io.PrintWriter;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** The progress bar, on one line that is written again and again, with rate and remaining time. */
final class Progress {

    private static final int MILLIS = 200;
    private static final int WIDTH = 79;

    private Progress() {}

    static ProgressBar over(long rows, String task, PrintWriter err) {
        return new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(rows)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS)
                .showSpeed(new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setConsumer(new DelegatingProgressBarConsumer(line -> show(line, err), WIDTH))
                .build();
    }

    private static void show(String line, PrintWriter err) {
        err.print('\r' + line);
        err.flush();
    }
}
