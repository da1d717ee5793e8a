package vn.saolang.traceability.web.diary;

import java.util.UUID;
import vn.saolang.kernel.ui.Part;

/** Who is signed in, and a fresh form token, for a phone that comes back after hours. */
public record DiarySignedInPart(UUID account) implements Part {}
