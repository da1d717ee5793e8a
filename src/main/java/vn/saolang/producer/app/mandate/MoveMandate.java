package vn.saolang.producer.app.mandate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Mandate;
import vn.saolang.producer.MandateMoved;
import vn.saolang.producer.MandateState;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.model.mandate.MandateRules;
import vn.saolang.producer.store.mandate.MandateStore;

/** Gives, accepts and ends mandates; each is recorded in the log. */
@Component
public class MoveMandate {

    private final MandateStore mandates;
    private final EntityQueries entities;
    private final Accounts accounts;
    private final Events events;
    private final VietnamTime time;

    MoveMandate(MandateStore mandates, EntityQueries entities, Accounts accounts, Events events, VietnamTime time) {
        this.mandates = mandates;
        this.entities = entities;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /**
     * Offers a mandate to the consultant, or officer of the entity's commune, with this login or full name.
     *
     * @throws NotFound when the entity is not the actor's
     */
    @Transactional
    public UUID give(Actor by, EntityId entityId, String who, @Nullable LocalDate lastDay) {
        if (!entities.isMember(by.account(), entityId)) {
            throw new NotFound("entity " + entityId);
        }
        Entity entity = entities.get(entityId);
        LocalDate today = time.today();
        List<Account> meant = meant(who.strip(), entity.commune().key());
        boolean standing = meant.size() == 1
                && mandates.of(entityId).stream()
                        .anyMatch(one -> one.account().equals(meant.getFirst().id()) && one.open(today));
        Verdict.of(MandateRules.defects(meant.size(), standing, lastDay, today)).orThrow();
        Account preparer = meant.getFirst();
        Role role = MandateRules.preparesAs(preparer.asActor(), entity.commune().key());
        Mandate mandate = new Mandate(
                UUID.randomUUID(),
                entityId,
                entity.details().name(),
                preparer.id(),
                preparer.name(),
                java.util.Objects.requireNonNull(role),
                time.now(),
                lastDay,
                null,
                null);
        mandates.closeExpired(entityId, preparer.id(), today, time.now());
        if (!mandates.insert(mandate, by.account())) {
            throw new RefusedException(Refusal.of("producer.MANDATE_STANDS", "who"));
        }
        events.publish(by, new MandateMoved(mandate.id(), entityId, "GIVEN", preparer.id()));
        return mandate.id();
    }

    /** Those who may prepare and have this login, or else this full name. */
    private List<Account> meant(String who, String commune) {
        List<Account> byLogin = accounts.withLogin(who).stream()
                .filter(one -> MandateRules.preparesAs(one.asActor(), commune) != null)
                .toList();
        if (!byLogin.isEmpty()) {
            return byLogin;
        }
        List<Account> all = new ArrayList<>(accounts.withRole(Role.CONSULTANT, ""));
        all.addAll(accounts.withRole(Role.COMMUNE_OFFICER, commune));
        String name = SearchText.fold(who);
        return all.stream()
                .filter(one -> !name.isEmpty() && SearchText.fold(one.name()).equals(name))
                .distinct()
                .toList();
    }

    @Transactional
    public void accept(Actor by, UUID id) {
        Mandate mandate = mandates.find(id)
                .filter(one -> one.account().equals(by.account()))
                .orElseThrow(() -> new NotFound("mandate " + id));
        if (mandate.state(time.today()) != MandateState.OFFERED || !mandates.accept(id, time.now())) {
            throw new RefusedException(Refusal.whole("producer.MANDATE_NOT_OPEN"));
        }
        events.publish(by, new MandateMoved(id, mandate.entity(), "ACCEPTED", mandate.account()));
    }

    /** Ends it at once, for a member of the entity or the person it was given to. */
    @Transactional
    public void end(Actor by, UUID id) {
        Mandate mandate = mandates.find(id)
                .filter(one -> one.account().equals(by.account()) || entities.isMember(by.account(), one.entity()))
                .orElseThrow(() -> new NotFound("mandate " + id));
        if (!mandates.end(id, by.account(), time.now())) {
            throw new RefusedException(Refusal.whole("producer.MANDATE_NOT_OPEN"));
        }
        events.publish(by, new MandateMoved(id, mandate.entity(), "ENDED", mandate.account()));
    }
}
