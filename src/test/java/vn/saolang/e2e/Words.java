package vn.saolang.e2e;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Stream;

/** The Vietnamese texts of the pages by their keys, so that journeys press what people read. */
final class Words {

    private static final Properties TEXTS = read();

    private Words() {}

    private static Properties read() {
        Properties texts = new Properties();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/messages"))) {
            for (Path file : files.filter(one -> !one.toString().endsWith("_en.properties"))
                    .toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The text of a key. */
    static String t(String key, Object... args) {
        String text = TEXTS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        return args.length == 0 ? text : new MessageFormat(text, Locale.of("vi")).format(args);
    }
}
