package vn.saolang.evaluation.app.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.sample.SampleLot;
import vn.saolang.evaluation.model.sample.SampleLot.Condition;
import vn.saolang.evaluation.model.sample.SampleRule;
import vn.saolang.evaluation.sample.HandoverSource;
import vn.saolang.evaluation.sample.SampleEvent.SamplesRegistered;
import vn.saolang.evaluation.store.sample.SampleLotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;

/** An office registers sample products received at its desk, each piece with a number of its own. */
@Component
public class ReceiveSamples {

    private static final int MOST = 200;
    private static final String NUMBER = "sample-products";

    private final SampleDoor door;
    private final SampleLotStore lots;
    private final List<HandoverSource> handovers;
    private final Regulations regulations;
    private final Events events;
    private final VietnamTime time;

    ReceiveSamples(
            SampleDoor door,
            SampleLotStore lots,
            List<HandoverSource> handovers,
            Regulations regulations,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.lots = lots;
        this.handovers = List.copyOf(handovers);
        this.regulations = regulations;
        this.events = events;
        this.time = time;
    }

    /**
     * What was typed; null where nothing usable was entered.
     *
     * @param handover the paper set's record it is about, null when there is none
     */
    public record Receipt(
            @Nullable Integer pieces,
            String difference,
            @Nullable LocalDate receivedOn,
            String handedBy,
            @Nullable Condition condition,
            String remark,
            @Nullable String batch,
            boolean expiryTyped,
            @Nullable LocalDate expiresOn,
            String storage,
            @Nullable UUID handover) {}

    /**
     * Registers the samples.
     *
     * @return the lot
     * @throws RefusedException naming everything that is missing; for tourism, which hands in no samples
     */
    @Transactional
    public UUID receive(Actor actor, UUID candidateId, Receipt typed) {
        Candidate candidate = door.enter(actor, candidateId);
        Level level = Level.ofScope(candidate.scope());
        SampleRule rule = ruleFor(candidate);
        Verdict.of(defects(candidate, typed, rule)).orThrow();
        Optional<HandoverSource.Handover> noted = noted(candidate, level).stream()
                .filter(one -> one.id().equals(typed.handover()))
                .findFirst();
        UUID handover = noted.map(HandoverSource.Handover::id).orElseGet(UUID::randomUUID);
        SampleLot lot = lotOf(actor, candidate, typed, rule, handover);
        if (!lots.insert(lot, actor.account(), time.now())) {
            throw new RefusedException(Refusal.whole("evaluation.SAMPLE_REGISTERED"));
        }
        events.publish(
                actor,
                new SamplesRegistered(
                        candidate.dossier(),
                        level,
                        handover,
                        noted.isPresent(),
                        lot.pieces(),
                        lot.receivedOn(),
                        lot.handedBy()));
        return lot.id();
    }

    private SampleLot lotOf(Actor actor, Candidate candidate, Receipt typed, SampleRule rule, UUID handover) {
        LocalDate day = Objects.requireNonNull(typed.receivedOn());
        int pieces = Objects.requireNonNull(typed.pieces());
        return new SampleLot(
                UUID.randomUUID(),
                candidate.id(),
                candidate.scope(),
                day.getYear(),
                lots.nextNumber(candidate.scope(), day.getYear()),
                handover,
                pieces,
                rule.pieces() == 0 ? pieces : rule.pieces(),
                typed.difference().strip(),
                day,
                typed.handedBy().strip(),
                actor.name(),
                Objects.requireNonNull(typed.condition()),
                typed.remark().strip(),
                typed.batch(),
                typed.expiresOn(),
                typed.storage().strip(),
                List.of());
    }

    /** What the act of the candidate's day asks for. */
    public SampleRule ruleFor(Candidate candidate) {
        int pieces = regulations.regimeFor(candidate.requestedOn()).deadlines().getOrDefault(NUMBER, 0);
        return SampleRule.of(pieces, Level.ofScope(candidate.scope()), candidate.reEvaluation());
    }

    /** What the paper set knows of samples at the candidate's desk that is not registered yet. */
    public List<HandoverSource.Handover> noted(Candidate candidate, Level level) {
        List<UUID> registered =
                lots.of(candidate.id()).stream().map(SampleLot::handover).toList();
        return handovers.stream()
                .flatMap(source -> source.at(level, new DossierId(candidate.dossier())).stream())
                .filter(one -> !registered.contains(one.id()))
                .toList();
    }

    private List<Refusal> defects(Candidate candidate, Receipt typed, SampleRule rule) {
        List<Refusal> defects = new ArrayList<>();
        if (regulations.get(candidate.criteriaSet()).tourism()) {
            defects.add(Refusal.whole("evaluation.SAMPLE_TOURISM").citing(rule.clause()));
        }
        Integer pieces = typed.pieces();
        if (pieces == null || pieces < 1 || pieces > MOST) {
            defects.add(Refusal.of("evaluation.SAMPLE_PIECES", "pieces", Integer.toString(MOST)));
        } else if (rule.differs(pieces) && typed.difference().strip().length() < 3) {
            defects.add(Refusal.of("evaluation.SAMPLE_DIFFERENCE", "difference", Integer.toString(rule.pieces()))
                    .citing(rule.clause()));
        }
        LocalDate day = typed.receivedOn();
        if (day == null
                || day.isAfter(time.today())
                || day.isBefore(candidate.requestedOn().minusYears(1))) {
            defects.add(Refusal.of("evaluation.SAMPLE_DAY", "receivedOn"));
        }
        text(defects, typed.handedBy(), "handedBy", 2, 300);
        text(defects, typed.storage(), "storage", 2, 200);
        text(defects, typed.remark(), "remark", typed.condition() == Condition.GOOD ? 0 : 3, 1000);
        text(defects, Objects.requireNonNullElse(typed.batch(), ""), "batch", 0, 100);
        text(defects, typed.difference(), "difference", 0, 1000);
        if (typed.condition() == null) {
            defects.add(Refusal.of("evaluation.SAMPLE_CONDITION", "condition"));
        }
        if (typed.expiryTyped() && typed.expiresOn() == null) {
            defects.add(Refusal.of("evaluation.SAMPLE_EXPIRY", "expiresOn"));
        }
        return defects;
    }

    static void text(List<Refusal> defects, String typed, String field, int least, int most) {
        int length = typed.strip().length();
        if (length < least || length > most) {
            defects.add(Refusal.of("evaluation.SAMPLE_TEXT", field, Integer.toString(least), Integer.toString(most)));
        }
    }
}
