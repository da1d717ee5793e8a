package vn.saolang.bench;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.NextStar;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.Sets;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;

/** Full ranks of QD26-01 through the public entry, one thread: parts, total, band, star, every miss. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankBench {

    private final CriteriaSet set = Sets.get("QD26-01");
    private final Answers[] manyMisses = new Answers[64];
    private Answers noMiss = Answers.none();
    private int turn;

    /** 64 complete sheets in the 5-star band that miss as many minimums as that leaves room for, each another way. */
    @Setup
    public void sheets() {
        noMiss = Answers.ofOptions(set, Sets.best(set));
        for (int sheet = 0; sheet < manyMisses.length; sheet++) {
            int lowered = sheet;
            Map<String, Integer> options = new LinkedHashMap<>(Sets.best(set));
            set.allMinimums()
                    .skip(lowered % 7)
                    .forEach(minimum -> lowerIfStillInBand(options, minimum.criterion(), minimum.points()));
            manyMisses[sheet] = Answers.ofOptions(set, options);
        }
    }

    private void lowerIfStillInBand(Map<String, Integer> options, String criterion, BigDecimal points) {
        Integer before = options.put(criterion, Sets.below(set.leaf(criterion).orElseThrow(), points));
        if (Ranking.rank(set, Answers.ofOptions(set, options)).band() < 4) options.put(criterion, before);
    }

    /** Sheets with many misses, in turn. */
    @Benchmark
    public SheetResult rankWithMisses() {
        turn = (turn + 1) & 63;
        return Ranking.rank(set, manyMisses[turn]);
    }

    /** The best sheet: no miss to report. */
    @Benchmark
    public SheetResult rankWithoutMisses() {
        return Ranking.rank(set, noMiss);
    }

    /** The cheapest way to the next star; not part of a rank. */
    @Benchmark
    public NextStar nextStar() {
        turn = (turn + 1) & 63;
        return Ranking.next(set, manyMisses[turn]).orElseThrow();
    }
}
