package vn.saolang.traceability.store.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.saolang.traceability.model.template.InvalidTemplate;
import vn.saolang.traceability.model.template.Template;

class TemplateReaderTest {

    private static final Set<String> SETS =
            IntStream.rangeClosed(1, 26).mapToObj("QD26-%02d"::formatted).collect(Collectors.toSet());
    private static final String SOUND = """
            template: tea
            name: {vi: Chè, en: Tea}
            sets: [QD26-11]
            materials: [Chè búp]
            units: [KGM]
            sample-days: 30
            care: []
            steps:
              - {step: drying, name: {vi: Sấy, en: Drying}, yield: ["0.2", "0.3"]}
            tests: []
            """;

    @Test
    void theShippedOnesCoverEverySetOfGoods() throws IOException {
        Set<String> covered = new HashSet<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/traceability/templates"))) {
            for (Path file : files.toList()) {
                Template template = TemplateReader.read(file.toString(), Files.readString(file), SETS);
                assertThat(template.sets())
                        .allSatisfy(set -> assertThat(covered.add(set)).as(set).isTrue());
                assertThat(template.step("packing")).isPresent();
                assertThat(file).hasFileName(template.code() + ".yaml");
            }
        }
        // set 26 is tourism: services make no lots
        assertThat(SETS).containsAll(covered);
        assertThat(covered).hasSize(25).doesNotContain("QD26-26");
    }

    @Test
    void aWrongFileNamesItsPlace() {
        assertThat(TemplateReader.read("a", SOUND, SETS).step("drying")).isPresent();
        for (List<String> wrong : List.of(
                List.of("QD26-11", "QD26-99", "no criteria set QD26-99"),
                List.of("KGM", "XXX", "unknown unit XXX"),
                List.of("\"0.3\"", "\"0.1\"", "is no range"),
                List.of("\"0.3\"", "\"many\"", "is no range"),
                List.of("sample-days: 30", "sample-days: soon", "sample-days"),
                List.of("en: Drying", "fr: Sécher", "steps.name.en"),
                List.of("care: []", "tools: []", "unknown field tools"))) {
            String text = SOUND.replace(wrong.get(0), wrong.get(1));
            assertThatThrownBy(() -> TemplateReader.read("a.yaml", text, SETS))
                    .isInstanceOf(InvalidTemplate.class)
                    .hasMessageContaining(wrong.get(2))
                    .hasMessageStartingWith("a.yaml");
        }
    }
}
