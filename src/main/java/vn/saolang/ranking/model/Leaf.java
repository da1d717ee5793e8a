package vn.saolang.ranking.model;

import java.util.List;
import vn.saolang.regulation.Option;

/**
 * A leaf made ready for counting.
 *
 * @param part index of its part
 * @param storyLeader index of the leaf that must be above 0 for this one to count, -1 when it always counts
 * @param points scaled points by option number, 0 first
 * @param options printed options
 */
record Leaf(String code, int part, int storyLeader, long[] points, List<Option> options) {}
