package vn.saolang.kernel.ui;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a form that was accepted: 303 to another page, which says once what was done.
 *
 * @param url path within the application
 * @param messageKey message shown once on the next page, or null
 */
public record Redirect(String url, @Nullable String messageKey, List<String> args) {

    public static Redirect to(String url) {
        return new Redirect(url, null, List.of());
    }

    public Redirect saying(String key, String... values) {
        return new Redirect(url, key, List.of(values));
    }
}
