package vn.saolang.intake.model;

/**
 * A column of a list.
 *
 * @param field name of the fact, under which cells are kept
 * @param key message key of its heading; with ".hint" behind it, of what may stand in it
 * @param needed whether each line has to have it
 */
public record Column(String field, String key, boolean needed) {}
