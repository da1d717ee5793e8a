package vn.saolang.kernel.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A service worker as browsers get it: what all of them share, then its own part. */
public final class OfflineWorker {

    private static final MediaType SCRIPT = MediaType.parseMediaType("text/javascript;charset=UTF-8");
    private static final String SHARED = "worker-shelf.js";

    private OfflineWorker() {}

    /**
     * The answer to a browser that asks for the worker; asked for anew each time, for an old one must not outlive a new version of
     * its pages.
     *
     * @param name of its own part among the assets
     */
    public static ResponseEntity<byte[]> answer(String name) {
        ByteArrayOutputStream script = new ByteArrayOutputStream();
        for (String part : new String[] {SHARED, name}) {
            try (InputStream in = new ClassPathResource("static/assets/" + part).getInputStream()) {
                in.transferTo(script);
            } catch (IOException missing) {
                throw new UncheckedIOException("No such worker: " + part, missing);
            }
        }
        return ResponseEntity.ok()
                .contentType(SCRIPT)
                .cacheControl(CacheControl.noCache())
                .body(script.toByteArray());
    }
}
