package vn.saolang.intake.web;

import vn.saolang.intake.app.BatchQueries.Counted;
import vn.saolang.kernel.ui.Part;

/** How far a list is; asks again while the background works on it. */
public record ProgressPart(Counted counted) implements Part {}
