package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.ChangedAnswers;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.ballot.BallotCount;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.SheetStore.Desk;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/** Hands a sheet in. From then on only the chair can reopen it. */
@Component
public class FinishSheet {

    private final SaveAnswer saving;
    private final SheetStore sheets;
    private final FindingStore findings;
    private final Regulations regulations;
    private final ChangedAnswers changing;
    private final Events events;
    private final VietnamTime time;

    FinishSheet(
            SaveAnswer saving,
            SheetStore sheets,
            FindingStore findings,
            Regulations regulations,
            ChangedAnswers changing,
            Events events,
            VietnamTime time) {
        this.saving = saving;
        this.sheets = sheets;
        this.findings = findings;
        this.regulations = regulations;
        this.changing = changing;
        this.events = events;
        this.time = time;
    }

    /** @throws RefusedException naming every criterion without an answer; for a ballot, which is returned with an opinion */
    @Transactional
    public void finish(Actor actor, SessionId session, UUID product) {
        finish(actor, session, product, "");
    }

    /**
     * The same with a reason for what is answered otherwise than in the scoring before.
     *
     * @param changeReason empty when nothing was said
     */
    @Transactional
    public void finish(Actor actor, SessionId session, UUID product, String changeReason) {
        Desk desk = saving.openDesk(actor, session, product, true);
        if (desk.written()) {
            throw new RefusedException(
                    Refusal.of("evaluation.OPINION_MISSING", "opinion").citing(BallotCount.CLAUSE));
        }
        finish(actor, session, product, desk, changeReason);
    }

    /**
     * Hands in the sheet of a ballot, within the transaction that writes the opinion on it.
     *
     * @return the sheet's id
     */
    @Transactional
    public UUID finishWritten(Actor actor, SessionId session, UUID product, String changeReason) {
        Desk desk = saving.openDesk(actor, session, product, true);
        if (!desk.written()) {
            throw new NotFound("ballot of product " + product);
        }
        finish(actor, session, product, desk, changeReason);
        return desk.sheet();
    }

    private void finish(Actor actor, SessionId session, UUID product, Desk desk, String changeReason) {
        CriteriaSet set = regulations.get(desk.criteriaSet());
        Sheet sheet = sheets.own(session, product, actor.account()).orElseThrow();
        List<String> open = set.leaves().stream()
                .map(Criterion::code)
                .filter(code -> sheet.answer(code).option() == null)
                .toList();
        List<Refusal> defects = new ArrayList<>();
        if (!open.isEmpty()) {
            defects.add(Refusal.whole(
                    "evaluation.SHEET_INCOMPLETE", Integer.toString(open.size()), String.join(", ", open)));
        }
        defects.addAll(changing.of(session, product, set, sheet).defects(changeReason));
        Verdict.of(defects).orThrow();
        changing.keep(sheet, changeReason);
        Answers chosen = sheet.chosen(set);
        Findings recorded = findings.of(product);
        SheetResult result = Ranking.rank(set, chosen, recorded.exempt(set));
        sheets.finish(desk.sheet(), result.total(), time.now());
        events.publish(actor, new SessionStep("SheetFinished", session, Map.of("product", product.toString())));
    }
}
