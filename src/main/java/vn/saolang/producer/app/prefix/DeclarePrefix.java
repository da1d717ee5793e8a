package vn.saolang.producer.app.prefix;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.model.prefix.PrefixRules;
import vn.saolang.producer.prefix.Gs1Prefix;
import vn.saolang.producer.prefix.Gs1PrefixDeclared;
import vn.saolang.producer.prefix.Gs1PrefixEnded;
import vn.saolang.producer.store.prefix.Gs1PrefixStore;
import vn.saolang.producer.store.succession.PassageStore;

/** Declares that a GS1 company prefix is a producer's, and takes that back. */
@Component
public class DeclarePrefix {

    private final Gs1PrefixStore prefixes;
    private final EntityQueries entities;
    private final PassageStore passages;
    private final Events events;
    private final VietnamTime time;

    DeclarePrefix(
            Gs1PrefixStore prefixes, EntityQueries entities, PassageStore passages, Events events, VietnamTime time) {
        this.prefixes = prefixes;
        this.entities = entities;
        this.passages = passages;
        this.events = events;
        this.time = time;
    }

    /**
     * Declares a prefix.
     *
     * @param digits 7 to 11 digits, as they stand in a GTIN-13
     * @param paper number of the certificate, 1 to 100 characters
     * @param since first day the producer may use it, not in the future
     * @throws RefusedException with every defect, also when another producer declared it
     * @throws NotFound when the account does not act for the entity
     */
    @Transactional
    public UUID declare(Actor by, EntityId entity, String digits, String paper, @Nullable LocalDate since) {
        own(by, entity);
        List<Refusal> defects = new ArrayList<>(PrefixRules.defects(digits, paper, since, time.today()));
        if (!passages.currentOf(entity).equals(entity)) {
            defects.add(Refusal.whole("producer.PREFIX_PASSED"));
        }
        Verdict.of(defects).orThrow();
        if (prefixes.isTaken(digits)) {
            throw new RefusedException(Refusal.of("producer.PREFIX_TAKEN", "digits"));
        }
        Gs1Prefix prefix =
                new Gs1Prefix(UUID.randomUUID(), entity, digits, paper.strip(), Objects.requireNonNull(since));
        prefixes.insert(prefix, by.account(), time.now());
        events.publish(by, new Gs1PrefixDeclared(entity, digits));
        return prefix.id();
    }

    /**
     * Takes a declaration back; numbers given under it stay, new ones are refused.
     *
     * @throws NotFound when the account does not act for the entity, or it has no such prefix in force
     */
    @Transactional
    public void end(Actor by, EntityId entity, UUID id) {
        own(by, entity);
        Gs1Prefix prefix = prefixes.of(List.of(entity)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("prefix"));
        prefixes.end(entity, id, by.account(), time.now());
        events.publish(by, new Gs1PrefixEnded(entity, prefix.digits()));
    }

    /** The prefixes in force of the entity and of those that passed into it. */
    @Transactional(readOnly = true)
    public List<Gs1Prefix> of(EntityId entity) {
        List<EntityId> line = new ArrayList<>(passages.lineOf(entity));
        line.add(entity);
        return prefixes.of(line);
    }

    private void own(Actor by, EntityId entity) {
        if (!entities.actsFor(by.account(), entity)) {
            throw new NotFound("entity");
        }
    }
}
