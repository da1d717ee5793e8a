package vn.saolang.evaluation.model.invite;

/**
 * Somebody invited besides the council.
 *
 * @param agency whom the guest comes for, empty when nobody was named
 */
public record Guest(String name, String agency) {}
