package vn.saolang.ranking.model;

import vn.saolang.ranking.MinimumKey;
import vn.saolang.ranking.Miss;

/**
 * A star minimum made ready for counting.
 *
 * @param leaf index of its leaf
 * @param required scaled points
 * @param missAt the miss to report by option number; unused where the option meets it
 */
record Minimum(MinimumKey key, int leaf, long required, Miss[] missAt) {}
