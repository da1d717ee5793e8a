package vn.saolang.kernel.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Addresses of static files that change with their content, so that browsers may keep them for a year. */
@Component
public class Assets {

    private static final Map<String, String> ELSEWHERE = Map.of(
            "tabler.css", "META-INF/resources/webjars/tabler__core/1.4.0/dist/css/tabler.min.css",
            "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
            "leaflet.css", "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.css",
            "leaflet.js", "META-INF/resources/webjars/leaflet/1.9.4/dist/leaflet.js");

    private final Map<String, String> urls = new ConcurrentHashMap<>();

    /** "app.css" gives "/assets/app.css?v=1f2e3d4c". */
    public String url(String name) {
        return urls.computeIfAbsent(name, key -> "/assets/" + key + "?v=" + hash(location(key)));
    }

    /** Class path location of an asset. */
    static String location(String name) {
        return ELSEWHERE.getOrDefault(name, "static/assets/" + name);
    }

    private static String hash(String location) {
        try (InputStream in = new ClassPathResource(location).getInputStream()) {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(in.readAllBytes());
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (IOException e) {
            throw new UncheckedIOException("No such asset: " + location, e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
