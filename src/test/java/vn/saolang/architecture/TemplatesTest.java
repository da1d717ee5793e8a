package vn.saolang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** One page record a template; what has no record is a component and is not named like a page. */
class TemplatesTest {

    private static final Pattern PARAM = Pattern.compile("(?m)^@param (?!Content |gg\\.jte\\.Content )");

    private static List<Path> templates() {
        return SourceFiles.below(SourceFiles.MAIN, ".jte").stream()
                .filter(path -> path.toString().matches(".*(Page|Part|Form)\\.jte"))
                .toList();
    }

    @Test
    void everyPagePartAndFormHasItsRecordAndTakesNothingElse() {
        for (Path template : templates()) {
            Path record = Path.of(template.toString().replace(".jte", ".java"));
            assertThat(Files.exists(record)).as("record beside " + template).isTrue();
            assertThat(PARAM.matcher(SourceFiles.text(template)).results())
                    .as("parameters of " + template)
                    .hasSize(1);
        }
        assertThat(templates()).isNotEmpty();
    }

    @Test
    void noTemplateTurnsEscapingOffOrRunsInlineCode() {
        for (Path template : SourceFiles.below(SourceFiles.MAIN, ".jte")) {
            String text = SourceFiles.text(template);
            assertThat(text).as(template.toString()).doesNotContain("$unsafe");
            assertThat(text).as(template.toString()).doesNotContainPattern("\\son[a-z]+=\"");
            assertThat(text).as(template.toString()).doesNotContainPattern("\\sstyle=\"");
        }
    }
}
