package vn.saolang.epcis.model.hash;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;
import vn.saolang.epcis.model.context.Namespaces;

/** The event hash of CBV 2.0: the id of an event that came without one, so that sending it twice makes one event. */
public final class EventHash {

    private EventHash() {}

    /**
     * The hash as URI.
     *
     * @param names what the prefixes in the event stand for
     * @param ignored names of extension fields that its sender takes no part in the event
     * @return {@code ni:///sha-256;<64 hex digits>?ver=CBV2.0}
     */
    public static String of(ObjectNode event, Namespaces names, Set<String> ignored) {
        byte[] digest = sha256().digest(preHash(event, names, ignored).getBytes(StandardCharsets.UTF_8));
        return "ni:///sha-256;" + HexFormat.of().formatHex(digest) + "?ver=CBV2.0";
    }

    /** The text that is hashed: every value in canonical form, in canonical order. */
    public static String preHash(ObjectNode event, Namespaces names, Set<String> ignored) {
        return new PreHash(names, ignored).of(event);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
