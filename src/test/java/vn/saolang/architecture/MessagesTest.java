package vn.saolang.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text exists in Vietnamese and English, and every key that a page names has a text. */
class MessagesTest {

    private static final Path FOLDER = SourceFiles.RESOURCES.resolve("messages");
    private static final Pattern USED = Pattern.compile("\\bt\\(\"([a-z][\\w.-]*[\\w])\"[,)]");
    private static final Pattern REFUSED = Pattern.compile("\"([a-z]+)\\.([A-Z][A-Z0-9_]+)\"");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        for (Path file : vietnamese()) {
            Properties english = load(Path.of(file.toString().replace(".properties", "_en.properties")));
            assertThat(english.stringPropertyNames())
                    .as(file.toString())
                    .isEqualTo(load(file).stringPropertyNames());
        }
    }

    @Test
    void keysBeginWithTheirModule() throws IOException {
        for (Path file : vietnamese()) {
            String module = file.getFileName().toString().replaceAll("(-.*)?\\.properties", "");
            assertThat(load(file).stringPropertyNames()).allMatch(key -> key.startsWith(module + "."), module);
        }
    }

    @Test
    void apostrophesDoNotSwallowArguments() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : SourceFiles.below(FOLDER, ".properties")) {
            Properties texts = load(file);
            texts.stringPropertyNames().stream()
                    .filter(key -> texts.getProperty(key).replace("''", "").contains("'"))
                    .forEach(key -> wrong.add(file.getFileName() + " " + key));
        }
        assertThat(wrong).as("write ’ or '' for an apostrophe").isEmpty();
    }

    @Test
    void everyKeyThatAPageOrRefusalNamesHasAText() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (Path file : vietnamese()) {
            keys.addAll(load(file).stringPropertyNames());
        }
        Set<String> missing = new TreeSet<>();
        for (Path source : sources()) {
            String text = SourceFiles.text(source);
            collect(USED.matcher(text), keys, missing, source, "");
            collect(REFUSED.matcher(text), keys, missing, source, "refusal.");
        }
        assertThat(missing).isEmpty();
    }

    private static void collect(Matcher found, Set<String> keys, Set<String> missing, Path source, String infix) {
        while (found.find()) {
            String key = infix.isEmpty() ? found.group(1) : found.group(1) + "." + infix + found.group(2);
            boolean ours = infix.isEmpty() || Files.exists(SourceFiles.MAIN.resolve(found.group(1)));
            if (ours && !keys.contains(key)) {
                missing.add(key + " (" + source.getFileName() + ")");
            }
        }
    }

    private static List<Path> sources() {
        List<Path> all = new ArrayList<>(SourceFiles.below(SourceFiles.MAIN, ".jte"));
        all.addAll(SourceFiles.below(SourceFiles.MAIN, ".java"));
        return all;
    }

    private static List<Path> vietnamese() {
        return SourceFiles.below(FOLDER, ".properties").stream()
                .filter(path -> !path.toString().endsWith("_en.properties"))
                .toList();
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
