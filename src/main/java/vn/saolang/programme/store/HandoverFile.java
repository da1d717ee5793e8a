package vn.saolang.programme.store;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.programme.Handovers.Handover;

/** Reads {@code programme/handovers.yaml}, entries in the order of their days. */
@Repository
public class HandoverFile {

    private final List<Handover> levels;
    private final List<Handover> agencies;

    public HandoverFile() throws IOException {
        try (InputStream content = new ClassPathResource("programme/handovers.yaml").getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            Fields fields = new Fields("handovers.yaml", root);
            levels = fields.children("levels").stream()
                    .map(one -> handover(one, "what"))
                    .toList();
            agencies = fields.children("agencies").stream()
                    .map(one -> handover(one, "from"))
                    .toList();
        }
    }

    public List<Handover> levels() {
        return levels;
    }

    public List<Handover> agencies() {
        return agencies;
    }

    private static Handover handover(Fields one, String from) {
        return new Handover(LocalDate.parse(one.text("since")), one.text(from), one.text("to"), one.text("basis"));
    }
}
