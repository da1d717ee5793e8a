/**
 * Lists of an office taken in: producers by the thousand from a spreadsheet, and taken back as a whole.
 *
 * <p>Purpose: nothing that stands in an office's own lists is typed again.<br>
 * Owns: lists handed in, their lines with what is wrong with each and what became of it.<br>
 * Publishes: {@link vn.saolang.intake.BatchMoved}.
 */
@ApplicationModule(
        allowedDependencies = {"kernel", "territory", "identity", "files", "producer", "producer::*", "idea"})
@NullMarked
package vn.saolang.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
