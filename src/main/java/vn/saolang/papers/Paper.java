package vn.saolang.papers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A thing to print: an administrative paper or a certificate. */
public sealed interface Paper permits OfficialPaper, Certificate {

    /** The title shown by viewers and used for the file's name. */
    String title();

    /** The day the paper bears, or null while nobody has dated it. */
    @Nullable
    LocalDate date();
}
