package vn.saolang.dossier.app.tracking;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.model.tracking.PhoneRules;
import vn.saolang.dossier.model.tracking.TrackingCode;
import vn.saolang.dossier.store.OfficeStore;
import vn.saolang.dossier.store.OfficeStore.Desk;
import vn.saolang.dossier.store.OfficeStore.Reception;
import vn.saolang.dossier.store.tracking.TrackingStore;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.regulation.Regulations;
import vn.saolang.regulation.RoundCalendar;
import vn.saolang.territory.Territory;

/** Finds a dossier for whoever has its code and its entity's telephone number in hand (26/2026 Điều 4.2). */
@Component
public class TrackDossier {

    private static final Set<DossierState> AT_PROVINCE =
            EnumSet.of(DossierState.PROVINCE_RECEIVED, DossierState.READY, DossierState.IN_ROUND);

    private final TrackingStore codes;
    private final DossierQueries dossiers;
    private final OfficeStore offices;
    private final Producers producers;
    private final Territory territory;
    private final Regulations regulations;
    private final RoundCalendar rounds;

    TrackDossier(
            TrackingStore codes,
            DossierQueries dossiers,
            OfficeStore offices,
            Producers producers,
            Territory territory,
            Regulations regulations,
            RoundCalendar rounds) {
        this.codes = codes;
        this.dossiers = dossiers;
        this.offices = offices;
        this.producers = producers;
        this.territory = territory;
        this.regulations = regulations;
        this.rounds = rounds;
    }

    /**
     * Where a dossier is, without anything personal.
     *
     * @param holder name of the commune or province that has it, empty when it is with the producer or done
     * @param due last day set by law, null when none runs
     * @param clause the clause that sets it
     */
    public record Tracked(
            DossierSummary dossier,
            String holder,
            @Nullable LocalDate communeReceived,
            @Nullable LocalDate provinceReceived,
            @Nullable LocalDate due,
            String clause) {}

    /** Gives a dossier handed in for the first time its code. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveCode(DossierId id) {
        for (int attempt = 0; attempt < 5 && codes.codeOf(id).isEmpty(); attempt++) {
            codes.insert(id, TrackingCode.fresh());
        }
    }

    /** The code as printed; empty before the dossier was handed in. */
    public String codeOf(DossierId id) {
        return codes.codeOf(id).map(TrackingCode::printed).orElse("");
    }

    /** Empty for an unknown code and for a wrong number alike: both ask the same of the database. */
    public Optional<Tracked> find(String code, String phone) {
        List<DossierId> meant = codes.meant(TrackingCode.asTracking(code), TrackingCode.plain(code));
        EntityId first = meant.isEmpty()
                ? EntityId.random()
                : dossiers.get(meant.getFirst()).entity();
        String known = producers.find(first).isPresent() ? phoneOf(first) : "";
        if (meant.size() <= 1) {
            boolean right = PhoneRules.matches(known, phone);
            return right && !meant.isEmpty() ? Optional.of(tracked(meant.getFirst())) : Optional.empty();
        }
        return meant.stream()
                .filter(id -> PhoneRules.matches(phoneOf(dossiers.get(id).entity()), phone))
                .findFirst()
                .map(this::tracked);
    }

    private String phoneOf(EntityId id) {
        Entity entity = producers.get(id);
        return entity.details().phone();
    }

    private Tracked tracked(DossierId id) {
        DossierSummary dossier = dossiers.get(id);
        Reception commune = offices.reception(id, Desk.COMMUNE).orElse(null);
        Reception province = offices.reception(id, Desk.PROVINCE).orElse(null);
        LocalDate due = null;
        String clause = "";
        boolean reviewed =
                dossier.state() == DossierState.RECEIVED || dossier.state() == DossierState.AWAITING_SIGNATURE;
        if (reviewed && commune != null) {
            due = commune.dueOn();
            clause = "26/2026 Điều 7.2";
        } else if (AT_PROVINCE.contains(dossier.state()) && province != null && dossier.requestedOn() != null) {
            boolean again = dossier.kind() == DossierKind.RE_EVALUATION;
            due = again ? reEvaluatedBy(dossier, province) : roundEnds(dossier.requestedOn());
            clause = again ? "26/2026 Điều 7.6g" : "26/2026 Điều 5.1";
        }
        return new Tracked(
                dossier,
                holder(dossier),
                commune == null ? null : commune.receivedOn(),
                province == null ? null : province.receivedOn(),
                due,
                clause);
    }

    private @Nullable LocalDate reEvaluatedBy(DossierSummary dossier, Reception province) {
        LocalDate filed = dossier.filedOn() == null ? province.receivedOn() : dossier.filedOn();
        Integer days = regulations.regimeFor(filed).deadlines().get("re-evaluation-decided-within-days");
        return days == null ? null : province.receivedOn().plusDays(days);
    }

    /** The act says "before" a day: the last day is the one before it. */
    private LocalDate roundEnds(LocalDate requestedOn) {
        return rounds.provinceRoundFor(requestedOn).finishedBefore().minusDays(1);
    }

    private String holder(DossierSummary dossier) {
        DossierState state = dossier.state();
        if (state.withCommune()) {
            return territory.get(dossier.commune()).name();
        }
        boolean open = !state.withProducer() && state != DossierState.WITHDRAWN && state != DossierState.DECIDED;
        return open ? territory.get(dossier.province()).name() : "";
    }
}
