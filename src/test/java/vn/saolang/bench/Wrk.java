package vn.saolang.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs wrk, the load generator, on loopback: two threads that ask for stamps at random. */
record Wrk(String root, Path keys) {

    /** The percentage of questions for the first fifth of the keys: four in five, or each key alike. */
    static final int SKEWED = 80;

    static final int EVEN = 20;

    private static final int BUSY = 32;
    private static final int CALM = 64;

    /** What one run gave; {@code wrong} answers are refusals, broken connections and time-outs. */
    record Load(double perSecond, double p50, double p99, long wrong) {

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%8.0f/s  p50 %6.2f ms  p99 %7.2f ms%s",
                    perSecond,
                    p50,
                    p99,
                    wrong == 0 ? "" : "  WRONG " + wrong);
        }
    }

    /** As fast as it answers, 32 connections. */
    Load full(String before, String after, int hot, int seconds) throws IOException, InterruptedException {
        return run(BUSY, before, after, hot, seconds, 0);
    }

    /** About so many a second, 64 connections that pause at random. */
    Load paced(String before, String after, int hot, int seconds, double perSecond)
            throws IOException, InterruptedException {
        return run(CALM, before, after, hot, seconds, (int) Math.max(1, Math.round(CALM * 1000 / perSecond)));
    }

    private Load run(int connections, String before, String after, int hot, int seconds, int pause)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("wrk", "-t2", "-c" + connections, "-d" + seconds + "s"));
        command.addAll(List.of("-s", Path.of("bench", "verdict.lua").toString(), root, "--"));
        command.addAll(List.of(keys.toString(), String.valueOf(hot), before, after, String.valueOf(pause)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("wrk failed: " + told);
        }
        String[] words = told.lines()
                .filter(line -> line.startsWith("RESULT"))
                .findFirst()
                .orElseThrow(() -> new IOException("wrk told nothing: " + told))
                .split(" ");
        return new Load(
                Double.parseDouble(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                Long.parseLong(words[4]));
    }
}
