package vn.saolang.stamp.model.verdict;

/**
 * Where a stamp belongs; never changes once it is minted.
 *
 * @param order number of its roll
 * @param position in its roll, from 1
 */
public record Place(int order, int position) {}
