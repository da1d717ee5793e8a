package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.SentToMinistry;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionState;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.store.DecisionStore;
import vn.saolang.recognition.store.ProposalStore;

/** The province's letter and dossiers go to the ministry (26/2026 Điều 6.3a, 7.3e); its day decides the ministry's round. */
@Component
public class SendUp {

    private static final String LETTER_NUMBER = "[0-9A-Za-zĐđ./-]{1,50}";

    private final DecisionStore decisions;
    private final ProposalStore proposals;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Events events;
    private final VietnamTime time;

    SendUp(
            DecisionStore decisions,
            ProposalStore proposals,
            Dossiers dossiers,
            Evaluations evaluations,
            Events events,
            VietnamTime time) {
        this.decisions = decisions;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.events = events;
        this.time = time;
    }

    /**
     * Sends every product of an approving decision.
     *
     * @param number whole number of the letter, "1234/UBND-NN"
     * @throws Stale when they were sent before
     */
    @Transactional
    public void send(Actor by, UUID id, String number, String day) {
        Decision decision = decisions.lock(id).orElseThrow(() -> new NotFound("decision"));
        Office.requireOffice(by, decision.scope());
        if (decision.kind() != DecisionKind.APPROVAL || decision.state() != DecisionState.ISSUED) {
            throw new NotFound("approving decision");
        }
        Verdict.of(defects(decision, number, day)).orThrow();
        LocalDate sentOn = Objects.requireNonNull(NumberRules.day(day));
        int sent = proposals.send(id, number.strip(), sentOn, by.account(), time.now());
        if (sent == 0) {
            throw new Stale("already sent");
        }
        for (DecisionItem item : decision.items()) {
            evaluations.admitToCentral(by, dossiers.get(item.dossier()), sentOn);
            events.publish(by, new SentToMinistry(item.dossier().value(), number.strip()));
        }
    }

    private List<Refusal> defects(Decision decision, String number, String day) {
        LocalDate decided = Objects.requireNonNull(decision.decidedOn());
        List<Refusal> defects = new ArrayList<>(NumberRules.defects("1", day, decided, time.today()));
        if (number.isBlank()) {
            defects.add(Refusal.of("recognition.NUMBER_MISSING", "number"));
        } else if (!number.strip().matches(LETTER_NUMBER)) {
            defects.add(Refusal.of("recognition.LETTER_NUMBER_FORM", "number"));
        }
        return defects;
    }
}
