package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.papers.PaperWords;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.model.DecisionKind;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.Outcome;
import vn.saolang.recognition.store.NoticeStore;

/** Drafts the notice of a result; every result gets one, also without a decision (26/2026 Điều 7.3g, 7.4g). */
@Component
public class DraftNotice {

    private final NoticeStore notices;
    private final AwaitingResults awaiting;
    private final Evaluations evaluations;
    private final Dossiers dossiers;

    DraftNotice(NoticeStore notices, AwaitingResults awaiting, Evaluations evaluations, Dossiers dossiers) {
        this.notices = notices;
        this.awaiting = awaiting;
        this.evaluations = evaluations;
        this.dossiers = dossiers;
    }

    /** For a result that gets no decision: 1 and 2 stars, a knock-out, or below 90 points at the ministry. */
    @Transactional
    public void withoutDecision(Actor by, ResultId id) {
        String scope = Office.scopeOf(by);
        Office.requireOffice(by, scope);
        AwaitingResults.Waiting waiting = awaiting.get(scope, id);
        if (waiting.course() != Course.NOTICE) {
            throw new RefusedException(Refusal.of(
                    "recognition.OTHER_COURSE", "result", waiting.result().productName()));
        }
        Outcome outcome = waiting.result().knockedOut() ? Outcome.KNOCKED_OUT : Outcome.BELOW;
        notices.insert(notice(waiting.result(), scope, outcome, waiting.result().stars(), null));
    }

    /** For a product of a decision just signed. */
    void afterDecision(Decision decision, DecisionItem item, String number, LocalDate day) {
        ResultSummary result = evaluations.find(item.result()).orElseThrow();
        boolean approved = decision.kind() == DecisionKind.APPROVAL;
        String named = number + " " + PaperWords.longDate(day);
        notices.insert(notice(
                result,
                decision.scope(),
                approved ? Outcome.APPROVED : Outcome.RECOGNISED,
                item.stars(),
                approved ? null : named));
    }

    private Notice notice(ResultSummary result, String scope, Outcome outcome, int stars, @Nullable String decision) {
        DossierSummary dossier = dossiers.get(result.dossier());
        boolean out = result.knockedOut();
        return new Notice(
                UUID.randomUUID(),
                result.id(),
                dossier.id(),
                dossier.entity(),
                dossier.commune(),
                Level.ofScope(scope),
                scope,
                outcome,
                dossier.productName(),
                dossier.productCode(),
                dossier.entityName(),
                result.councilName(),
                out ? 0 : stars,
                out ? null : result.total(),
                out ? PaperWords.or(result.knockOutReason()) : null,
                result.concludedOn(),
                decision,
                out ? PaperWords.or(result.knockOutReason()) : missed(result),
                false,
                null,
                Level.ofScope(scope) == Level.CENTRAL ? "TB-BNNMT" : "TB-VPĐP",
                null,
                0);
    }

    /** The minimums missed, in the paper's words. */
    private static String missed(ResultSummary result) {
        return result.missed().stream()
                .map(miss -> "Tiêu chí %s: yêu cầu tối thiểu của hạng %d sao là %s điểm, đạt %s điểm."
                        .formatted(
                                miss.criterion(),
                                miss.stars(),
                                PaperWords.points(miss.required()),
                                PaperWords.points(miss.given())))
                .collect(Collectors.joining("\n"));
    }
}
