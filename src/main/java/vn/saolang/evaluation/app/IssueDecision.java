package vn.saolang.evaluation.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.CouncilIssued;
import vn.saolang.evaluation.CouncilEvent.RulesIssued;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Enters a decision as signed: number, day and signer are typed in, never invented; from then on it does not change. */
@Component
public class IssueDecision {

    private static final int LONGEST = 200;

    private final CouncilStore councils;
    private final RulesStore rules;
    private final Events events;
    private final VietnamTime time;

    IssueDecision(CouncilStore councils, RulesStore rules, Events events, VietnamTime time) {
        this.councils = councils;
        this.rules = rules;
        this.events = events;
        this.time = time;
    }

    /** @throws vn.saolang.kernel.RefusedException naming all that is missing in the decision or its council */
    @Transactional
    public void council(Actor actor, CouncilId id, Decision decision, int lockVersion) {
        Council council = councils.find(id).orElseThrow(() -> new NotFound("council " + id));
        DraftCouncil.requireOffice(actor, council.scope());
        List<Refusal> defects = new ArrayList<>(defects(decision));
        if (council.state() != CouncilState.DRAFT) {
            defects.add(Refusal.whole("evaluation.DECISION_ISSUED"));
        }
        defects.addAll(council.defects());
        Verdict.of(defects).orThrow();
        councils.issue(id, decision, lockVersion, time.now());
        events.publish(actor, new CouncilIssued(id, String.valueOf(decision.number())));
    }

    /** As {@link #council} for a version of the rules. */
    @Transactional
    public void rules(Actor actor, UUID id, Decision decision, int lockVersion) {
        CouncilRules draft = rules.find(id).orElseThrow(() -> new NotFound("council rules " + id));
        DraftCouncil.requireOffice(actor, draft.scope());
        List<Refusal> defects = new ArrayList<>(defects(decision));
        if (draft.issued()) {
            defects.add(Refusal.whole("evaluation.DECISION_ISSUED"));
        }
        Verdict.of(defects).orThrow();
        rules.issue(id, decision, lockVersion, time.now());
        events.publish(actor, new RulesIssued(id, draft.version(), String.valueOf(decision.number())));
    }

    private List<Refusal> defects(Decision decision) {
        List<Refusal> defects = new ArrayList<>();
        String number = decision.number();
        String signer = decision.signedBy();
        LocalDate date = decision.date();
        if (number == null || number.isBlank() || number.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.NUMBER_MISSING", "number"));
        }
        if (date == null) {
            defects.add(Refusal.of("evaluation.DATE_MISSING", "date"));
        } else if (date.isAfter(time.today())) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "date"));
        }
        if (signer == null || signer.isBlank() || signer.length() > LONGEST) {
            defects.add(Refusal.of("evaluation.SIGNER_MISSING", "signedBy"));
        }
        return defects;
    }
}
