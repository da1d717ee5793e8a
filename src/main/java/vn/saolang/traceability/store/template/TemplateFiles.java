package vn.saolang.traceability.store.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;
import vn.saolang.traceability.model.template.Template;
import vn.saolang.traceability.store.added.AddedFiles;

/** The templates: those that come with Sao Làng, then the operator's under {@code <home>/traceability/templates}, which replace by code. */
@Component
public class TemplateFiles {

    private static final String SHIPPED = "classpath*:traceability/templates/*.yaml";

    private final Map<String, Template> templates = new TreeMap<>();

    /**
     * Reads and checks all files; the application does not start with a wrong one.
     *
     * @throws vn.saolang.traceability.model.template.InvalidTemplate with file and place
     */
    TemplateFiles(Regulations regulations, @Value("${saolang.home:./data}") Path home) {
        Set<String> sets = regulations.all().stream().map(CriteriaSet::code).collect(Collectors.toSet());
        try {
            for (Resource one : new PathMatchingResourcePatternResolver().getResources(SHIPPED)) {
                put(Objects.toString(one.getFilename()), one.getContentAsString(StandardCharsets.UTF_8), sets);
            }
            for (Path one : AddedFiles.of(home, "templates")) {
                put(one.toString(), Files.readString(one), sets);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void put(String file, String text, Set<String> sets) {
        Template template = TemplateReader.read(file, text, sets);
        templates.put(template.code(), template);
    }

    /** All of them, by code. */
    public Collection<Template> all() {
        return templates.values();
    }
}
