package vn.saolang.evaluation.model.tasting;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * Draws each member's own order of samples. The orders are rows of Williams' Latin squares with the samples and the rows
 * shuffled: each sample stands equally often in each place, and, over whole squares, equally often right after each other
 * sample, so that neither being tasted first nor the taste before favours one.
 */
public final class TastingOrders {

    private TastingOrders() {}

    /**
     * One order for each member.
     *
     * @param samples how many; an order is a permutation of 0 … samples − 1
     */
    public static List<List<Integer>> draw(int members, int samples, RandomGenerator lot) {
        if (members < 0 || samples < 1) {
            throw new IllegalArgumentException("no order of " + samples + " samples for " + members);
        }
        List<List<Integer>> orders = new ArrayList<>();
        List<Integer> names = shuffled(samples, lot);
        boolean mirrored = false;
        while (orders.size() < members) {
            for (int row : shuffled(samples, lot)) {
                orders.add(row(row, samples, mirrored).stream().map(names::get).toList());
            }
            mirrored = samples % 2 == 1 && !mirrored;
            names = mirrored ? names : shuffled(samples, lot);
        }
        return List.copyOf(orders.subList(0, members));
    }

    /** A row of Williams' square: 0, 1, n−1, 2, n−2 … shifted; an odd number of samples needs the mirrored square too. */
    private static List<Integer> row(int shift, int samples, boolean mirrored) {
        List<Integer> row = new ArrayList<>();
        for (int place = 0; place < samples; place++) {
            int first = place % 2 == 1 ? (place + 1) / 2 : (samples - place / 2) % samples;
            row.add((first + shift) % samples);
        }
        return mirrored ? row.reversed() : row;
    }

    private static List<Integer> shuffled(int count, RandomGenerator lot) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        List<Integer> shuffled = new ArrayList<>();
        while (!all.isEmpty()) {
            shuffled.add(all.remove(lot.nextInt(all.size())));
        }
        return shuffled;
    }
}
