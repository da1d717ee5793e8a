package vn.saolang.stamp.store.sms;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Repository;
import vn.saolang.stamp.model.sms.SmsAccess;

/**
 * The gateway as the operator set it in {@code <home>/stamp/sms.properties}. Read for each message, so that a new secret counts at
 * once. Without the file, or with a wrong one, text messages are closed.
 */
@Repository
public class SmsFile {

    private static final Logger LOG = LoggerFactory.getLogger(SmsFile.class);
    private static final String USUAL_PER_HOUR = "20";

    private final Path file;

    public SmsFile(@Value("${saolang.home:./data}") Path home) {
        file = home.resolve("stamp").resolve("sms.properties");
    }

    /** Empty when text messages are closed. */
    public Optional<SmsAccess> read() {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        Properties told = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            told.load(reader);
            return Optional.of(new SmsAccess(
                    URI.create(told.getProperty("url", "").strip()),
                    told.getProperty("secret", "").strip(),
                    told.getProperty("key", "").strip(),
                    Integer.parseInt(
                            told.getProperty("answers-per-hour", USUAL_PER_HOUR).strip())));
        } catch (IllegalArgumentException wrong) {
            // not its message, which may quote the secret
            LOG.warn("{} is wrong, so text messages are not answered: see docs/operations.md", file);
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
