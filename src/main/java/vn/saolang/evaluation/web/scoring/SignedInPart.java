package vn.saolang.evaluation.web.scoring;

import java.util.UUID;
import vn.saolang.kernel.ui.Part;

/** Who is signed in, and a fresh form token, for a tablet that comes back after hours. */
public record SignedInPart(UUID account) implements Part {}
