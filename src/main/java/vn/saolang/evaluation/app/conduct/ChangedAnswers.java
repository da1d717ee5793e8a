package vn.saolang.evaluation.app.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.Reasons;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.conduct.Change;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.evaluation.store.SessionStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.conduct.EarlierSheetStore;
import vn.saolang.kernel.Refusal;
import vn.saolang.regulation.CriteriaSet;

/** What a member answers otherwise than in the scoring before, and whether the rules ask why. */
@Component
public class ChangedAnswers {

    private final SessionStore sessions;
    private final RulesStore rules;
    private final SheetStore sheets;
    private final EarlierSheetStore earlier;

    ChangedAnswers(SessionStore sessions, RulesStore rules, SheetStore sheets, EarlierSheetStore earlier) {
        this.sessions = sessions;
        this.rules = rules;
        this.sheets = sheets;
        this.earlier = earlier;
    }

    /**
     * The changes of a sheet.
     *
     * @param demanded whether the rules ask for a reason when there are any
     * @param reason what was said, empty while nothing was
     */
    public record Changes(boolean demanded, List<Change> list, String reason) {

        public static final Changes NONE = new Changes(false, List.of(), "");

        public Changes {
            list = List.copyOf(list);
        }

        /** Whether a reason is asked for now. */
        public boolean asked() {
            return demanded && !list.isEmpty();
        }

        /** What is wrong with the reason given. */
        public List<Refusal> defects(String given) {
            List<Refusal> defects = new ArrayList<>();
            if (asked() && given.isBlank()) {
                defects.add(Refusal.of(
                        "evaluation.CHANGE_REASON",
                        "changeReason",
                        String.join(
                                ", ",
                                list.stream().map(one -> one.criterion().code()).toList())));
            }
            defects.addAll(Reasons.tooLong(given, "changeReason"));
            return defects;
        }
    }

    /** Those of a sheet of the product's current scoring. */
    public Changes of(SessionId session, UUID product, CriteriaSet set, Sheet sheet) {
        if (sheet.attempt() == 1) {
            return Changes.NONE;
        }
        boolean demanded = sessions.find(session)
                .flatMap(one -> rules.find(one.rules()))
                .map(one -> one.conduct().changeReasons())
                .orElse(false);
        List<Change> changes = earlier.before(product, sheet.id())
                .map(before -> Change.between(set, sheets.answers(before), sheet.answers()))
                .orElse(List.of());
        return new Changes(demanded, changes, earlier.reasonOf(sheet.id()));
    }

    /** Keeps why, within the transaction that hands the sheet in. */
    public void keep(Sheet sheet, String reason) {
        if (!reason.isBlank()) {
            earlier.explain(sheet.id(), reason);
        }
    }
}
