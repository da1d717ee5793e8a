package vn.saolang.evaluation.app.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.ConflictSource;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conflict.MemberFacts;
import vn.saolang.evaluation.model.conflict.ProducerFacts;
import vn.saolang.evaluation.model.conflict.Profile;
import vn.saolang.evaluation.model.conflict.Signal;
import vn.saolang.evaluation.model.conflict.SignalRule;
import vn.saolang.evaluation.model.conflict.Signals;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.conflict.ProfileStore;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.Producers;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Puts what is known of a member beside what is known of a producer. */
@Component
class FindSignals {

    private final ProfileStore profiles;
    private final Dossiers dossiers;
    private final Producers producers;
    private final Territory territory;
    private final ObjectProvider<ConflictSource> sources;

    FindSignals(
            ProfileStore profiles,
            Dossiers dossiers,
            Producers producers,
            Territory territory,
            ObjectProvider<ConflictSource> sources) {
        this.profiles = profiles;
        this.dossiers = dossiers;
        this.producers = producers;
        this.territory = territory;
        this.sources = sources;
    }

    /** What is known of every member of the session's council, by seat. */
    Map<UUID, MemberFacts> members(Room room) {
        Map<UUID, MemberFacts> all = new HashMap<>();
        room.council()
                .seats()
                .forEach(seat -> all.put(seat.id(), member(seat, room.session().scope())));
        return all;
    }

    /** What is known of a product's producer. */
    Optional<ProducerFacts> producer(ScoredProduct product) {
        return dossiers.find(new DossierId(product.dossier())).map(this::producer);
    }

    /** Signals by the rules on entered facts, then those other records give. */
    List<Signal> of(MemberFacts member, Optional<ProducerFacts> producer, ScoredProduct product, Seat seat) {
        List<Signal> found = new ArrayList<>();
        producer.ifPresent(one -> found.addAll(Signals.between(member, one)));
        DossierId dossier = new DossierId(product.dossier());
        sources.orderedStream()
                .flatMap(source -> source.between(seat.account(), dossier).stream())
                .map(tie -> new Signal(ruleOf(tie.nature()), tie.memberFact(), tie.producerFact()))
                .forEach(found::add);
        return found;
    }

    private MemberFacts member(Seat seat, String scope) {
        Profile profile = profiles.find(seat.account(), scope);
        return new MemberFacts(
                seat.name(),
                profile.address(),
                profile.commune(),
                nameOf(profile.commune()),
                profile.phone(),
                profiles.interests(seat.account(), scope));
    }

    private ProducerFacts producer(DossierSummary dossier) {
        Entity entity = producers.get(dossier.entity());
        EntityDetails details = entity.details();
        return new ProducerFacts(
                details.name(),
                details.registrationNumber(),
                details.address(),
                details.commune(),
                nameOf(details.commune()),
                details.phone(),
                details.representative().name(),
                details.representative().address());
    }

    private String nameOf(@org.jspecify.annotations.Nullable UnitRef unit) {
        return Optional.ofNullable(unit)
                .flatMap(territory::find)
                .map(Unit::name)
                .orElse("");
    }

    private static SignalRule ruleOf(ConflictSource.Nature nature) {
        return switch (nature) {
            case CONSULTANCY -> SignalRule.CONSULTANCY_ENTERED;
            case TRAINING -> SignalRule.TRAINING_ENTERED;
            case SHARES -> SignalRule.SHARES_ENTERED;
        };
    }
}
