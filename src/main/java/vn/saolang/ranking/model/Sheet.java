package vn.saolang.ranking.model;

import java.util.List;

/**
 * A sheet as arrays by leaf.
 *
 * @param options option chosen, 0 where none was
 * @param points scaled points that count
 * @param total their sum
 * @param given how many leaves were answered
 */
record Sheet(int[] options, long[] points, long total, int given, List<String> notApplicable) {

    /** The option that counts at a leaf: 0 where the answer does not apply. */
    int counted(int leaf) {
        return points[leaf] == 0 ? 0 : options[leaf];
    }
}
