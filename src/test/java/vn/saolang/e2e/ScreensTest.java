package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pictures in docs/screens are those of the journeys, each small enough to keep in the repository. */
class ScreensTest {

    private static final long LARGEST = 150_000;
    private static final long ALL = 6_000_000;
    private static final Path JOURNEYS = Path.of("src/test/java/vn/saolang/e2e");

    @Test
    void theFolderHoldsWhatTheJourneysShow() throws IOException {
        List<String> expected = new ArrayList<>(List.of("README.md"));
        for (Screen screen : Screen.values()) {
            Screens.WIDTHS.forEach(width -> expected.add(screen.file(width)));
        }
        assertThat(pictures().map(file -> file.getFileName().toString()))
                .as("run the journeys with -Dscreens=write")
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(Files.readString(Screens.FOLDER.resolve("README.md"))).isEqualTo(Screens.index());
    }

    @Test
    void picturesAreSmall() throws IOException {
        List<Path> all = pictures().toList();
        assertThat(all).allSatisfy(file -> assertThat(Files.size(file)).isLessThan(LARGEST));
        assertThat(all.stream().mapToLong(file -> file.toFile().length()).sum()).isLessThan(ALL);
    }

    @Test
    void aJourneyShowsEveryScreen() throws IOException {
        StringBuilder journeys = new StringBuilder();
        try (Stream<Path> sources = Files.list(JOURNEYS)) {
            for (Path source :
                    sources.filter(file -> !file.endsWith("Screen.java")).toList()) {
                journeys.append(Files.readString(source));
            }
        }
        assertThat(Screen.values()).allMatch(screen -> journeys.indexOf("Screen." + screen.name()) >= 0);
    }

    private static Stream<Path> pictures() throws IOException {
        try (Stream<Path> files = Files.list(Screens.FOLDER)) {
            return files.toList().stream();
        }
    }
}
