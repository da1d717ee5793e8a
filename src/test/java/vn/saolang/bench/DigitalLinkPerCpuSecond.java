package vn.saolang.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Supplier;

/** The links of {@link DigitalLinkBench} by second of processor time, for a machine that does other things meanwhile. */
public final class DigitalLinkPerCpuSecond {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int LINKS = 500_000;

    private DigitalLinkPerCpuSecond() {}

    public static void main(String[] args) {
        DigitalLinkBench bench = new DigitalLinkBench();
        bench.texts();
        for (int round = 1; round <= 6; round++) {
            System.out.printf(
                    "round %d: parse %,.0f, with canonical %,.0f, refuse %,.0f, URN %,.0f per CPU second%n",
                    round,
                    perSecond(bench::parse),
                    perSecond(bench::parseAndCanonical),
                    perSecond(bench::refuse),
                    perSecond(bench::urnToLink));
        }
    }

    private static double perSecond(Supplier<?> read) {
        int seen = 0;
        long before = THREADS.getCurrentThreadCpuTime();
        for (int turn = 0; turn < LINKS; turn++) seen += read.get().hashCode() | 1;
        long spent = THREADS.getCurrentThreadCpuTime() - before;
        if (seen == 0) throw new IllegalStateException("nothing was read");
        return LINKS * 1e9 / spent;
    }
}
