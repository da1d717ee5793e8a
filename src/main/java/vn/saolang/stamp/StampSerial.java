package vn.saolang.stamp;

/**
 * The number of one stamp: 64 random bits. Printed it is the first 13 characters of the code; the other 7 are its signature.
 *
 * @param bits all 64 of them count, so it may be negative
 */
public record StampSerial(long bits) {}
