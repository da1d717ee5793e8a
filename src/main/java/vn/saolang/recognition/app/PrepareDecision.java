package vn.saolang.recognition.app;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.DecisionStep;
import vn.saolang.recognition.app.AwaitingResults.Waiting;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.DecisionState;
import vn.saolang.recognition.store.DecisionStore;
import vn.saolang.regulation.Authority;
import vn.saolang.regulation.Regulations;

/** The office drafts a decision over one or many results (26/2026 Điều 7.3đ, 7.4đ). */
@Component
public class PrepareDecision {

    private final AwaitingResults awaiting;
    private final Evaluations evaluations;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final DecisionStore decisions;
    private final Events events;
    private final VietnamTime time;

    PrepareDecision(
            AwaitingResults awaiting,
            Evaluations evaluations,
            Dossiers dossiers,
            Regulations regulations,
            DecisionStore decisions,
            Events events,
            VietnamTime time) {
        this.awaiting = awaiting;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.decisions = decisions;
        this.events = events;
        this.time = time;
    }

    /**
     * Drafts it; gives its id.
     *
     * @throws RefusedException when nothing is chosen, a result takes another course, or the level may not recognise its star
     */
    @Transactional
    public UUID prepare(Actor by, DecisionKind kind, List<ResultId> results) {
        String scope = Office.scopeOf(by);
        Office.requireOffice(by, scope);
        if (results.isEmpty()) {
            throw new RefusedException(Refusal.of("recognition.NOTHING_CHOSEN", "result"));
        }
        Level level = Level.ofScope(scope);
        List<DecisionItem> items = items(scope, level, kind, results);
        Decision draft = draft(kind, level, scope, items);
        try {
            decisions.insert(draft, by.account(), time.now());
        } catch (DuplicateKeyException sameResult) {
            throw new Stale("result already on another list: " + sameResult.getMessage());
        }
        events.publish(
                by,
                new DecisionStep(
                        "DecisionPrepared",
                        draft.id(),
                        Map.of("kind", kind.name(), "products", Integer.toString(items.size()))));
        return draft.id();
    }

    private List<DecisionItem> items(String scope, Level level, DecisionKind kind, List<ResultId> results) {
        List<Refusal> defects = new ArrayList<>();
        List<DecisionItem> items = new ArrayList<>();
        for (ResultId result : new LinkedHashSet<>(results)) {
            Waiting waiting = awaiting.get(scope, result);
            defect(waiting, kind, level, defects);
            items.add(item(items.size() + 1, waiting, kind));
        }
        Verdict.of(defects).orThrow();
        return items;
    }

    /** Number, day and signer stay open: they are entered when it is signed. */
    private static Decision draft(DecisionKind kind, Level level, String scope, List<DecisionItem> items) {
        String symbol = level == Level.CENTRAL ? "QĐ-BNNMT" : "QĐ-UBND";
        DecisionState state = DecisionState.DRAFT;
        UUID id = UUID.randomUUID();
        return new Decision(id, kind, level, scope, state, null, null, null, symbol, null, null, null, null, 0, items);
    }

    private void defect(Waiting waiting, DecisionKind kind, Level level, List<Refusal> defects) {
        ResultSummary result = waiting.result();
        Course needed = kind == DecisionKind.APPROVAL ? Course.SEND_UP : Course.RECOGNISE;
        if (waiting.course() != needed) {
            defects.add(Refusal.of("recognition.OTHER_COURSE", "result", result.productName())
                    .citing("26/2026 Điều 4.1, 7.3e"));
            return;
        }
        if (evaluations.reconsideredNow(result.id())) {
            defects.add(Refusal.of("recognition.RECONSIDERATION_OPEN", "result", result.productName()));
        }
        DossierSummary dossier = dossiers.get(result.dossier());
        if (kind == DecisionKind.RECOGNITION && !mayRecognise(level, dossier, result.stars())) {
            defects.add(Refusal.of(
                            "recognition.NOT_COMPETENT",
                            "result",
                            result.productName(),
                            Integer.toString(result.stars()))
                    .citing("26/2026 Điều 4.1"));
        }
    }

    /** The regime of the filing day tells who recognises the star (26/2026 Điều 12.2). */
    private boolean mayRecognise(Level level, DossierSummary dossier, int stars) {
        var filed = dossier.filedOn();
        Authority own = level == Level.CENTRAL ? Authority.CENTRAL : Authority.PROVINCE;
        return filed != null
                && regulations
                        .regimeFor(filed)
                        .recognisedBy(stars)
                        .filter(own::equals)
                        .isPresent();
    }

    private DecisionItem item(int line, Waiting waiting, DecisionKind kind) {
        ResultSummary result = waiting.result();
        DossierSummary dossier = dossiers.get(result.dossier());
        return new DecisionItem(
                UUID.randomUUID(),
                line,
                result.id(),
                result.dossier(),
                dossier.product(),
                dossier.productCode(),
                dossier.productName(),
                dossier.entityName(),
                result.councilName(),
                result.total(),
                Math.max(1, result.stars()),
                kind == DecisionKind.APPROVAL ? null : Math.clamp(result.stars(), 3, 5),
                result.concludedOn(),
                Objects.requireNonNullElse(dossier.filedOn(), result.concludedOn()),
                waiting.reason());
    }
}
