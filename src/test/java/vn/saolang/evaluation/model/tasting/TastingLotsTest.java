package vn.saolang.evaluation.model.tasting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is drawn by lot for a tasting: codes that tell nothing, orders that favour nobody. */
class TastingLotsTest {

    private static final List<Long> SEEDS = List.of(1L, 7L, 42L, 2026L, -3L);

    @Test
    void eachOrderHasEverySampleOnce() {
        each((members, samples, orders) -> {
            assertThat(orders).hasSize(members);
            List<Integer> all = IntStream.range(0, samples).boxed().toList();
            orders.forEach(order -> assertThat(order).containsExactlyInAnyOrderElementsOf(all));
        });
    }

    @Test
    void inEachPlaceEverySampleStandsAboutEquallyOften() {
        each((members, samples, orders) -> {
            for (int place = 0; place < samples; place++) {
                int[] often = new int[samples];
                for (List<Integer> order : orders) {
                    often[order.get(place)]++;
                }
                int least = java.util.Arrays.stream(often).min().orElse(0);
                int most = java.util.Arrays.stream(often).max().orElse(0);
                // every block of as many members as samples is a Latin square
                assertThat(most - least)
                        .as("%d members, %d samples", members, samples)
                        .isLessThanOrEqualTo(1);
            }
        });
    }

    @Test
    void overWholeSquaresEverySampleFollowsEachOtherEquallyOften() {
        for (long seed : SEEDS) {
            for (int samples = 2; samples <= 9; samples++) {
                int members = samples % 2 == 0 ? samples : 2 * samples;
                Map<List<Integer>, Integer> after = new HashMap<>();
                for (List<Integer> order : TastingOrders.draw(members, samples, new Random(seed))) {
                    for (int i = 1; i < samples; i++) {
                        after.merge(List.of(order.get(i - 1), order.get(i)), 1, Integer::sum);
                    }
                }
                assertThat(after).as("%d samples", samples).hasSize(samples * (samples - 1));
                assertThat(new HashSet<>(after.values())).hasSize(1);
            }
        }
    }

    @Test
    void theSameSeedDrawsTheSameAndAnotherSeedAnother() {
        assertThat(TastingOrders.draw(9, 6, new Random(5))).isEqualTo(TastingOrders.draw(9, 6, new Random(5)));
        assertThat(TastingOrders.draw(9, 6, new Random(5))).isNotEqualTo(TastingOrders.draw(9, 6, new Random(6)));
    }

    @Test
    void whoIsFirstInTheListDoesNotAlwaysGetTheSameOrder() {
        Set<List<Integer>> firsts = new HashSet<>();
        for (long seed = 0; seed < 200; seed++) {
            firsts.add(TastingOrders.draw(5, 4, new Random(seed)).getFirst());
        }
        assertThat(firsts).hasSize(24);
    }

    @Test
    void nothingToTasteIsRefused() {
        assertThatThrownBy(() -> TastingOrders.draw(3, 0, new Random(1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(TastingOrders.draw(0, 3, new Random(1))).isEmpty();
    }

    @Test
    void codesHaveThreeDigitsNoneTwiceAndNoneTaken() {
        for (long seed : SEEDS) {
            List<String> taken = BlindCodes.draw(500, List.of(), new Random(seed));
            List<String> more = BlindCodes.draw(400, taken, new Random(seed + 1));
            Set<String> all = new HashSet<>(taken);
            all.addAll(more);
            assertThat(all).hasSize(900).allMatch(code -> code.matches("[1-9][0-9]{2}"));
            assertThatThrownBy(() -> BlindCodes.draw(1, all, new Random(seed)))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void codesDoNotRevealThePlace() {
        int ascending = 0;
        for (long seed = 0; seed < 300; seed++) {
            List<String> drawn = BlindCodes.draw(4, List.of(), new Random(seed));
            List<String> sorted = new ArrayList<>(drawn);
            Collections.sort(sorted);
            ascending += drawn.equals(sorted) ? 1 : 0;
        }
        assertThat(ascending).isBetween(3, 30);
    }

    private interface Check {
        void that(int members, int samples, List<List<Integer>> orders);
    }

    private static void each(Check check) {
        for (long seed : SEEDS) {
            for (int samples = 1; samples <= 9; samples++) {
                for (int members = 1; members <= 25; members += 4) {
                    check.that(members, samples, TastingOrders.draw(members, samples, new Random(seed)));
                }
            }
        }
    }
}
