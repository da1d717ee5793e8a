package vn.saolang.notice.app;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.store.CalendarLinkStore;

/** Makes and revokes the secret address of an account's calendar; the secret is shown once and kept as a hash. */
@Component
public class KeepCalendarLink {

    private static final int BYTES = 32;

    private final CalendarLinkStore links;
    private final VietnamTime time;
    private final SecureRandom random = new SecureRandom();

    KeepCalendarLink(CalendarLinkStore links, VietnamTime time) {
        this.links = links;
        this.time = time;
    }

    /** A new secret; a former one of the account no longer works. */
    @Transactional
    public String make(Actor actor) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        links.keep(actor.account(), hash(token), time.now());
        return token;
    }

    @Transactional
    public void revoke(Actor actor) {
        links.remove(actor.account());
    }

    /** When the actor made the address that works now. */
    public Optional<Instant> madeAt(Actor actor) {
        return links.madeAt(actor.account());
    }

    /** The account whose secret it is. */
    public Optional<UUID> accountOf(String token) {
        return links.accountOf(hash(token));
    }

    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
