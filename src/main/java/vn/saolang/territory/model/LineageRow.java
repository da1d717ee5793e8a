package vn.saolang.territory.model;

import vn.saolang.territory.UnitRef;

/** A row of the lineage file: the whole of {@code from}, or a part of it, became a part of {@code to}. */
public record LineageRow(UnitRef from, UnitRef to, boolean whole, String act, String doubt) {}
