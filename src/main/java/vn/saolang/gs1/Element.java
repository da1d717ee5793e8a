package vn.saolang.gs1;

/**
 * One element of a GS1 element string: an application identifier and its value.
 *
 * @param ai application identifier, two to four digits
 * @param value as it is encoded, without percent coding
 */
public record Element(String ai, String value) {}
