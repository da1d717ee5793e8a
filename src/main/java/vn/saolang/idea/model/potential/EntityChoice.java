package vn.saolang.idea.model.potential;

import java.util.UUID;

/** An entity of the register that a form offers as maker. */
public record EntityChoice(UUID id, String name) {}
