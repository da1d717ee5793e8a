package vn.saolang.files.model;

import vn.saolang.files.FileKind;
import vn.saolang.kernel.Refusal;

/** What reading a file's content concluded. */
public sealed interface Inspection {

    /** The content is sound and of this kind. */
    record Accepted(FileKind kind) implements Inspection {}

    /** The file is not taken, and why. */
    record Rejected(Refusal refusal) implements Inspection {}
}
