package vn.saolang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;
import vn.saolang.ranking.SheetResult;

/** The ranks of {@link RankBench} by second of processor time, for a machine that does other things meanwhile. */
public final class RankPerCpuSecond {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int RANKS = 2_000_000;

    private RankPerCpuSecond() {}

    public static void main(String[] args) {
        RankBench bench = new RankBench();
        bench.sheets();
        for (int round = 1; round <= 6; round++) {
            System.out.printf(
                    "round %d: with misses %,.0f, without misses %,.0f ranks per CPU second%n",
                    round, perSecond(bench::rankWithMisses), perSecond(bench::rankWithoutMisses));
        }
    }

    private static double perSecond(Supplier<SheetResult> rank) {
        long stars = 0;
        long before = THREADS.getCurrentThreadCpuTime();
        for (int turn = 0; turn < RANKS; turn++) stars += rank.get().stars();
        long spent = THREADS.getCurrentThreadCpuTime() - before;
        if (stars == 0) throw new IllegalStateException("nothing was ranked");
        return RANKS * 1e9 / spent;
    }
}
