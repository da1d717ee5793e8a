package vn.saolang.bench;

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
import vn.saolang.gs1.CheckDigit;
import vn.saolang.gs1.DigitalLink;
import vn.saolang.gs1.EpcUri;
import vn.saolang.gs1.Gs1Exception;

/** Links of a lot with two dates, a serial number to escape and a parameter to ignore, 64 in turn; one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(2)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class DigitalLinkBench {

    private final String[] links = new String[64];
    private final String[] urns = new String[64];
    private final String[] refused = new String[64];
    private int turn;

    @Setup
    public void texts() {
        for (int item = 0; item < links.length; item++) {
            String gtin = CheckDigit.complete("0893600001" + (100 + item));
            String tail = "/10/L0" + item + "/21/A%2FB" + item + "?17=270115&11=260115&utm_source=zalo";
            links[item] = "https://ocop.example.vn/trace/01/" + gtin + tail;
            refused[item] = "https://ocop.example.vn/trace/01/" + gtin.substring(0, 13) + "X" + tail;
            urns[item] = "urn:epc:id:sgtin:893600001.0" + (100 + item) + ".A%2FB" + item;
        }
    }

    /** Read and fully checked. */
    @Benchmark
    public DigitalLink.Parsed parse() {
        return DigitalLink.parse(next(links));
    }

    /** Read, fully checked and written in the canonical form. */
    @Benchmark
    public String parseAndCanonical() {
        return DigitalLink.parse(next(links)).canonical();
    }

    /** A wrong character in the GTIN. */
    @Benchmark
    public Object refuse() {
        try {
            return DigitalLink.parse(next(refused));
        } catch (Gs1Exception expected) {
            return expected;
        }
    }

    /** As the event hash and the capture of events need it. */
    @Benchmark
    public String urnToLink() {
        return EpcUri.canonical(next(urns));
    }

    private String next(String[] texts) {
        turn = (turn + 1) & 63;
        return texts[turn];
    }
}
