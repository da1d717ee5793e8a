package vn.saolang.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Times of one kind of work, in nanoseconds, sorted. */
record Times(long[] sorted) {

    /** Something that is timed. */
    interface Work {
        void run() throws Exception;
    }

    /** Something that takes its own times. */
    interface Worker {
        long[] run() throws Exception;
    }

    static long of(Work work) throws Exception {
        long begin = System.nanoTime();
        work.run();
        return System.nanoTime() - begin;
    }

    static Times repeated(int count, Work work) throws Exception {
        long[] times = new long[count];
        for (int i = 0; i < count; i++) {
            times[i] = of(work);
        }
        Arrays.sort(times);
        return new Times(times);
    }

    /** All workers at once. */
    static Times together(List<Worker> all) throws Exception {
        List<long[]> times = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<long[]>> running =
                    all.stream().map(one -> threads.submit(one::run)).toList();
            for (Future<long[]> one : running) {
                times.add(one.get());
            }
        }
        return new Times(times.stream().flatMapToLong(Arrays::stream).sorted().toArray());
    }

    double millis(int percentile) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percentile / 100)] / 1e6;
    }

    /** A line of the report: these times, the bare statement's, and how many times as long. */
    String against(String what, Times bare) {
        return String.format(
                Locale.ROOT,
                "%-22s %6d × p50 %8.2f ms  p99 %8.2f ms | bare p50 %7.3f ms  p99 %7.2f ms | ratio p50 %7.1f  p99 %6.1f",
                what,
                sorted.length,
                millis(50),
                millis(99),
                bare.millis(50),
                bare.millis(99),
                millis(50) / bare.millis(50),
                millis(99) / bare.millis(99));
    }
}
