package io.opencomplaint.examples.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Lets contenders take turns, round by round, so that what disturbs the machine disturbs all of them. */
final class Rounds {

    /** Lives one life. */
    interface Contender {

        /**
         * One complaint from receipt to close.
         *
         * @param id not used before
         * @throws Exception when it fails
         */
        void live(String id) throws Exception;
    }

    /** How often each warms up first where a database at work sets the pace. */
    private static final int WARM_UP = 3;

    private final int threads;
    private final int rounds;
    private final long nanos;
    private int warmUp = WARM_UP;
    private Callable<?> between = () -> "";
    private final AtomicLong ids = new AtomicLong();
    private final Map<String, Contender> contenders = new LinkedHashMap<>();

    Rounds(int threads, int rounds, long millis) {
        this.threads = threads;
        this.rounds = rounds;
        this.nanos = TimeUnit.MILLISECONDS.toNanos(millis);
    }

    /** How often each warms up first: what is slow to be compiled must not look slow. */
    Rounds warmingUp(int times) {
        warmUp = times;
        return this;
    }

    /** What is to be done between warming up and measuring. */
    Rounds then(Callable<?> work) {
        between = work;
        return this;
    }

    Rounds with(String name, Contender contender) {
        contenders.put(name, contender);
        return this;
    }

    /** Lives a second of each contender, the median of the rounds after those to warm up. */
    Map<String, Double> perSecond() throws InterruptedException, ExecutionException {
        Map<String, double[]> all = new LinkedHashMap<>();
        contenders.keySet().forEach(name -> all.put(name, new double[rounds]));
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            for (int round = -warmUp; round < rounds; round++) {
                if (round == 0) {
                    pool.submit(between).get();
                }
                for (Map.Entry<String, Contender> each : contenders.entrySet()) {
                    double speed = round(pool, each.getValue());
                    if (round >= 0) {
                        all.getOrDefault(each.getKey(), new double[rounds])[round] = speed;
                    }
                }
            }
        } finally {
            pool.shutdownNow();
        }
        Map<String, Double> medians = new LinkedHashMap<>();
        all.forEach((name, speeds) -> medians.put(name, median(speeds)));
        return medians;
    }

    private double round(ExecutorService pool, Contender contender) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        Callable<Long> work = () -> {
            long lives = 0;
            while (System.nanoTime() - start < nanos) {
                contender.live("c-" + ids.incrementAndGet());
                lives++;
            }
            return lives;
        };
        List<Future<Long>> running = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            running.add(pool.submit(work));
        }
        long lives = 0;
        for (Future<Long> each : running) {
            lives += each.get();
        }
        return lives * 1e9 / (System.nanoTime() - start);
    }

    private static double median(double[] speeds) {
        double[] sorted = speeds.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
