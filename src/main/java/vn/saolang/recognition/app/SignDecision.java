package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.DecisionIssued;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionAction;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionLifecycle;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.past.PastDay;
import vn.saolang.recognition.register.Precision;
import vn.saolang.recognition.store.DecisionStore;
import vn.saolang.recognition.store.ProposalStore;
import vn.saolang.recognition.store.RecognitionStore;
import vn.saolang.regulation.Authority;
import vn.saolang.regulation.Regime;
import vn.saolang.regulation.Regulations;

/** The signature: from here on products are recognised, or proposed for 5 stars (26/2026 Điều 7.3e, 7.4e). */
@Component
public class SignDecision {

    private final DecisionStore decisions;
    private final RecognitionStore recognitions;
    private final ProposalStore proposals;
    private final ListRecognised listing;
    private final DraftNotice notices;
    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final Offices offices;
    private final Events events;
    private final VietnamTime time;

    SignDecision(
            DecisionStore decisions,
            RecognitionStore recognitions,
            ProposalStore proposals,
            ListRecognised listing,
            DraftNotice notices,
            Evaluations evaluations,
            Dossiers dossiers,
            Regulations regulations,
            Offices offices,
            Events events,
            VietnamTime time) {
        this.decisions = decisions;
        this.recognitions = recognitions;
        this.proposals = proposals;
        this.listing = listing;
        this.notices = notices;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.offices = offices;
        this.events = events;
        this.time = time;
    }

    /**
     * Signs it under the number and day that the keeper of documents gave.
     *
     * @throws RefusedException when number or day is missing, wrong, or taken in that year
     * @throws Stale when it was signed, given back or changed meanwhile
     */
    @Transactional
    public void sign(Actor by, UUID id, int version, String number, String day) {
        Decision decision = decisions.lock(id).orElseThrow(() -> new NotFound("decision"));
        Office.requireSigner(by, decision.scope());
        if (decision.version() != version
                || DecisionLifecycle.TABLE
                        .find(decision.state(), DecisionAction.SIGN)
                        .isEmpty()) {
            throw new Stale("decision");
        }
        Verdict.of(defects(decision, number, day)).orThrow();
        LocalDate decidedOn = Objects.requireNonNull(NumberRules.day(day));
        String given = NumberRules.normal(number);
        try {
            decisions.issue(decision, given, decidedOn, by.account(), by.name(), time.now());
        } catch (DuplicateKeyException _) {
            throw new RefusedException(taken(given, decidedOn));
        }
        String fullNumber = given + "/" + decision.symbol();
        for (DecisionItem item : decision.items()) {
            takeEffect(by, decision, item, fullNumber, decidedOn);
        }
        events.publish(
                by,
                new DecisionIssued(
                        id,
                        decision.kind().name(),
                        fullNumber,
                        decidedOn,
                        decision.items().size()));
    }

    private List<Refusal> defects(Decision decision, String number, String day) {
        LocalDate submitted = decision.submissionOn();
        LocalDate earliest = decision.lastConcluded();
        if (submitted != null && submitted.isAfter(earliest)) {
            earliest = submitted;
        }
        List<Refusal> defects = new ArrayList<>(NumberRules.defects(number, day, earliest, time.today()));
        decision.items().stream()
                .filter(item -> evaluations.reconsideredNow(item.result()))
                .map(item -> Refusal.whole("recognition.RECONSIDERATION_OPEN", item.productName()))
                .forEach(defects::add);
        LocalDate read = NumberRules.day(day);
        String given = NumberRules.normal(number);
        if (defects.isEmpty() && read != null && decisions.numberTaken(decision, given, read.getYear())) {
            return List.of(taken(given, read));
        }
        return defects;
    }

    private static Refusal taken(String number, LocalDate day) {
        return Refusal.of("recognition.NUMBER_TAKEN", "number", number, Integer.toString(day.getYear()));
    }

    private void takeEffect(Actor by, Decision decision, DecisionItem item, String number, LocalDate day) {
        UUID listed = listing.list(by, item);
        if (decision.kind() == DecisionKind.APPROVAL) {
            proposals.open(listed, item.id(), item.dossier());
        } else {
            recognise(decision, item, listed, number, day);
            if (decision.level() == Level.CENTRAL) {
                proposals.answer(item.dossier(), true, time.now());
            }
            if (dossiers.get(item.dossier()).state() == DossierState.IN_ROUND) {
                dossiers.decided(by, item.dossier());
            }
        }
        notices.afterDecision(decision, item, number, day);
    }

    private void recognise(Decision decision, DecisionItem item, UUID listed, String number, LocalDate day) {
        Regime regime = regulations.regimeFor(item.filedOn());
        recognitions.replaceRunning(listed, day);
        recognitions.insert(new RecognitionStore.Row(
                UUID.randomUUID(),
                listed,
                item.id(),
                item.stars(),
                decision.level() == Level.CENTRAL ? Authority.CENTRAL : Authority.PROVINCE,
                offices.signerTitle(decision.scope(), day),
                regime.act(),
                number,
                item.total(),
                new PastDay(Precision.DAY, day, day),
                regime.certificateMonths(),
                ""));
    }
}
