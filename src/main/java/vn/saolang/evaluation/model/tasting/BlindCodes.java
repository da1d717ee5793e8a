package vn.saolang.evaluation.model.tasting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Draws three-digit codes for samples by lot: a code tells nothing of the product or of its place in the session. */
public final class BlindCodes {

    private static final int LOWEST = 100;
    private static final int HIGHEST = 999;

    private BlindCodes() {}

    /**
     * So many codes, all different and none of them taken.
     *
     * @throws IllegalArgumentException when there are not so many left
     */
    public static List<String> draw(int count, Collection<String> taken, RandomGenerator lot) {
        List<String> free = new ArrayList<>(IntStream.rangeClosed(LOWEST, HIGHEST)
                .mapToObj(Integer::toString)
                .filter(code -> !taken.contains(code))
                .toList());
        if (free.size() < count) {
            throw new IllegalArgumentException("no " + count + " codes left");
        }
        List<String> drawn = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drawn.add(free.remove(lot.nextInt(free.size())));
        }
        return drawn;
    }
}
