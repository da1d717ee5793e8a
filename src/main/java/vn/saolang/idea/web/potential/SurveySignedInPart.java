package vn.saolang.idea.web.potential;

import java.util.UUID;
import vn.saolang.kernel.ui.Part;

/** Who is signed in, and a fresh form token, for a phone that comes back after hours. */
public record SurveySignedInPart(UUID account) implements Part {}
