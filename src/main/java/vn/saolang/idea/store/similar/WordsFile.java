package vn.saolang.idea.store.similar;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Repository;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import vn.saolang.idea.model.similar.WordLists;

/** Reads {@code idea/words.yaml}. */
@Repository
public class WordsFile {

    private final WordLists lists;

    public WordsFile() throws IOException {
        try (InputStream content = new ClassPathResource("idea/words.yaml").getInputStream()) {
            Map<?, ?> root = Objects.requireNonNull(new Yaml(new SafeConstructor(new LoaderOptions())).load(content));
            this.lists = WordLists.of(
                    ((List<?>) part(root, "same"))
                            .stream().map(WordsFile::words).toList(),
                    words(part(root, "empty")),
                    words(part(root, "kinds")));
        }
    }

    /** The lists without names of places. */
    public WordLists lists() {
        return lists;
    }

    private static Object part(Map<?, ?> root, String name) {
        return Objects.requireNonNull(root.get(name), name);
    }

    private static List<String> words(Object node) {
        return ((List<?>) node).stream().map(Object::toString).toList();
    }
}
