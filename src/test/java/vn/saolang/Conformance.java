package vn.saolang;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;

/** Where the standards' test vectors lie beside the project; they are no part of it. */
public final class Conformance {

    private Conformance() {}

    /**
     * The folder of one standard, such as "epcis". A test that asks is skipped with a message where the vectors are absent.
     *
     * @return an existing folder below SAOLANG_CONFORMANCE, or below ../shared/conformance
     */
    public static Path folder(String standard) {
        String place = Objects.requireNonNullElse(System.getenv("SAOLANG_CONFORMANCE"), "../shared/conformance");
        Path folder = Path.of(place).resolve(standard);
        Assumptions.assumeTrue(
                Files.isDirectory(folder), () -> "No test vectors at " + folder + ": set SAOLANG_CONFORMANCE");
        return folder;
    }
}
