package vn.saolang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Small files: the longest one, not the median, tells a healthy code base from a sick one. */
class SizesTest {

    private static final int LONGEST_JAVA = 300;
    private static final int LONGEST_TEMPLATE = 150;
    private static final int LONGEST_TEST = 400;
    private static final int LARGEST_PACKAGE = 20;
    private static final int LONGEST_METHOD = 30;

    @Test
    void filesAreShort() {
        assertThat(longer(SourceFiles.below(SourceFiles.MAIN, ".java"), LONGEST_JAVA))
                .isEmpty();
        assertThat(longer(SourceFiles.below(SourceFiles.MAIN, ".jte"), LONGEST_TEMPLATE))
                .isEmpty();
        assertThat(longer(SourceFiles.below(SourceFiles.TESTS, ".java"), LONGEST_TEST))
                .isEmpty();
    }

    @Test
    void packagesAreSmall() {
        Map<Path, Long> files = SourceFiles.below(SourceFiles.MAIN, ".java").stream()
                .filter(path -> !path.startsWith(SourceFiles.MAIN.resolve("kernel")))
                .filter(path -> !path.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        // Page and form records are one short record each: they count a third of a class.
        files.replaceAll((folder, count) -> count - 2 * records(folder) / 3);
        assertThat(files.entrySet().stream().filter(e -> e.getValue() > LARGEST_PACKAGE))
                .isEmpty();
    }

    private static long records(Path folder) {
        return SourceFiles.below(folder, ".jte").stream()
                .filter(path -> path.getParent().equals(folder))
                .count();
    }

    @Test
    void methodsAreShort() {
        List<String> tooLong = MethodLengths.longerThan(SourceFiles.below(SourceFiles.MAIN, ".java"), LONGEST_METHOD);
        assertThat(tooLong).isEmpty();
    }

    private static List<String> longer(List<Path> files, int limit) {
        return files.stream()
                .filter(file -> SourceFiles.lines(file) > limit)
                .map(file -> file + ": " + SourceFiles.lines(file))
                .toList();
    }
}
