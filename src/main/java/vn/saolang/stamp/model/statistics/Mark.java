package vn.saolang.stamp.model.statistics;

/**
 * A name by which a map is read.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Mark(String name, double latitude, double longitude) {}
