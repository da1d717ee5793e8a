package vn.saolang.stamp.model.verdict;

/**
 * Where a stamp belongs; never changes once it is minted.
 *
 * @param order number of its roll
 * @param position in its roll, from 1
 * @param marked whether anything may be remembered of this one stamp: it was scanned, sold, or its hidden code was tried
 */
public record Place(int order, int position, boolean marked) {}
