package vn.saolang.producer.app.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.ApiClient;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.key.ApiKey;
import vn.saolang.producer.key.ApiKeyIssued;
import vn.saolang.producer.key.ApiKeyRevoked;
import vn.saolang.producer.store.key.ApiKeyStore;

/** Gives keys to a producer's programs and takes them back. A key is shown once; only its hash stays. */
@Service
public class IssueApiKey {

    private static final int RANDOM_BYTES = 32;
    private static final int LONGEST_NAME = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ApiKeyStore keys;
    private final EntityQueries entities;
    private final Events events;
    private final VietnamTime time;

    IssueApiKey(ApiKeyStore keys, EntityQueries entities, Events events, VietnamTime time) {
        this.keys = keys;
        this.entities = entities;
        this.events = events;
        this.time = time;
    }

    /**
     * Makes a key.
     *
     * @param name what its producer calls the program, 1 to 100 characters
     * @return the key, to be shown once: {@code sl_} and 43 characters
     * @throws RefusedException without a name
     * @throws NotFound when the account does not act for the entity
     */
    @Transactional
    public String issue(Actor by, EntityId entity, String name) {
        own(by, entity);
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new RefusedException(Refusal.of("producer.KEY_NAME", "name"));
        }
        byte[] random = new byte[RANDOM_BYTES];
        RANDOM.nextBytes(random);
        String key = "sl_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        UUID id = UUID.randomUUID();
        keys.insert(id, entity, name.strip(), hash(key), by.account(), time.now());
        events.publish(by, new ApiKeyIssued(entity, id.toString()));
        return key;
    }

    /**
     * Takes a key back; it opens nothing from then on.
     *
     * @throws NotFound when the account does not act for the entity, or it has no such key in force
     */
    @Transactional
    public void revoke(Actor by, EntityId entity, UUID key) {
        own(by, entity);
        if (!keys.revoke(entity, key, by.account(), time.now())) {
            throw new NotFound("api key");
        }
        events.publish(by, new ApiKeyRevoked(entity, key.toString()));
    }

    /** The client of a key as it came. */
    @Transactional
    public Optional<ApiClient> clientOf(String key) {
        Optional<ApiClient> client = keys.inForce(hash(key));
        client.ifPresent(known -> keys.used(known.key(), time.today()));
        return client;
    }

    /** The keys of an entity the account acts for, newest first. */
    @Transactional(readOnly = true)
    public List<ApiKey> of(Actor by, EntityId entity) {
        own(by, entity);
        return keys.of(entity);
    }

    private void own(Actor by, EntityId entity) {
        if (!entities.actsFor(by.account(), entity)) {
            throw new NotFound("entity");
        }
    }

    private static byte[] hash(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
