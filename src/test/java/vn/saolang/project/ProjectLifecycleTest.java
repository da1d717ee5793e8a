package vn.saolang.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import vn.saolang.project.model.ProjectLifecycle;

class ProjectLifecycleTest {

    @Test
    void thePageIsWhatTheCodeSays() throws IOException {
        String page = ProjectLifecycle.TABLE.toMarkdown();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/project.md"), page);
        assertThat(Path.of("docs/states/project.md")).hasContent(page);
    }
}
