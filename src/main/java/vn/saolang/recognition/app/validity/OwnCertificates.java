package vn.saolang.recognition.app.validity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.store.validity.ReminderStore;
import vn.saolang.recognition.store.validity.ReminderStore.Running;

/** The certificates an account has to do with: of its own entities, of its commune, of its province. */
@Component
class OwnCertificates {

    private final ReminderStore reminders;
    private final Producers producers;

    OwnCertificates(ReminderStore reminders, Producers producers) {
        this.reminders = reminders;
        this.producers = producers;
    }

    /** Those of the entities the account acts for. */
    List<Running> ofEntities(Actor actor, LocalDate day) {
        List<UUID> entities = entities(actor);
        return entities.isEmpty() ? List.of() : reminders.runningOn(day, entities, List.of());
    }

    /** Those, and those of the commune or province whose office the account is of. */
    List<Running> ofOffice(Actor actor, LocalDate day) {
        List<String> units = actor.grants().stream()
                .filter(grant -> Stream.of(
                                Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.PROVINCE_CHAIR)
                        .anyMatch(role -> role == grant.role()))
                .map(grant -> grant.scope())
                .toList();
        List<UUID> entities = entities(actor);
        return units.isEmpty() && entities.isEmpty() ? List.of() : reminders.runningOn(day, entities, units);
    }

    private List<UUID> entities(Actor actor) {
        return producers.of(actor).stream().map(entity -> entity.id().value()).toList();
    }
}
