package vn.saolang.evaluation.app.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.Standing;
import vn.saolang.evaluation.model.scoring.Provenance;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.SheetStore.Desk;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.AnswerDefect;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** Saves one answer of a member's own sheet. What was acknowledged is committed. */
@Component
public class SaveAnswer {

    private static final int LONGEST_COMMENT = 4000;

    private final SessionDoor door;
    private final SheetStore sheets;
    private final ScoredProductStore products;
    private final FindingStore findings;
    private final DeclarationStore declarations;
    private final Regulations regulations;
    private final VietnamTime time;

    SaveAnswer(
            SessionDoor door,
            SheetStore sheets,
            ScoredProductStore products,
            FindingStore findings,
            DeclarationStore declarations,
            Regulations regulations,
            VietnamTime time) {
        this.door = door;
        this.sheets = sheets;
        this.products = products;
        this.findings = findings;
        this.declarations = declarations;
        this.regulations = regulations;
        this.time = time;
    }

    /** What a save brought about. */
    public record Saved(int version, Standing standing) {}

    /**
     * Saves the answer if nobody saved it since it was read.
     *
     * @param answer with the version it was read at, 0 when it was blank
     * @return the version after the save, and what the own sheet comes to
     * @throws Stale when another window saved it first, or the sheets were reopened meanwhile
     * @throws RefusedException when the product is closed, the sheet handed in, or the option does not exist
     */
    @Transactional
    public Saved save(Actor actor, SessionId session, UUID product, SavedAnswer answer) {
        return save(actor, session, product, answer, Provenance.ONLINE);
    }

    /** The same for a save that comes from somewhere else than a connected page. */
    @Transactional
    public Saved save(Actor actor, SessionId session, UUID product, SavedAnswer answer, Provenance from) {
        Desk desk = openDesk(actor, session, product, false);
        CriteriaSet set = regulations.get(desk.criteriaSet());
        refuseDefects(set, answer, desk.tourismCase());
        OptionalInt version = sheets.save(desk.sheet(), answer, pointsOf(set, answer), from, time.now());
        int now = version.orElseThrow(() -> new Stale("answer " + answer.criterion()));
        return new Saved(now, Standing.of(set, sheets.answers(desk.sheet()), findings.exempt(product, set)));
    }

    /** Saves the overall comment of the sheet, read at this version. */
    @Transactional
    public void comment(Actor actor, SessionId session, UUID product, String text, int seen) {
        Desk desk = openDesk(actor, session, product, false);
        if (text.length() > 20_000) {
            throw new RefusedException(Refusal.of("evaluation.COMMENT_LONG", "comment"));
        }
        if (!sheets.comment(desk.sheet(), text, seen)) {
            throw new Stale("comment of sheet " + desk.sheet());
        }
    }

    /** The actor's sheet, locked, when it may still be written. */
    Desk openDesk(Actor actor, SessionId session, UUID product, boolean finishing) {
        Desk desk = sheets.desk(session, product, actor.account(), finishing).orElseGet(() -> {
            throw whyNoDesk(actor, session, product);
        });
        if (desk.productState() != ProductState.OPEN) {
            throw new RefusedException(SessionDoor.refusalOf(desk.productState()));
        }
        if (desk.sheetState() == SheetState.FINISHED) {
            throw new RefusedException(Refusal.whole("evaluation.SHEET_HANDED_IN"));
        }
        if (!desk.present()) {
            throw new RefusedException(Refusal.whole("evaluation.NOT_PRESENT"));
        }
        if (finishing && declarations.owed(product, actor.account())) {
            throw new RefusedException(Refusal.whole("evaluation.DECLARE_FIRST").citing("26/2026 Điều 4.2"));
        }
        return desk;
    }

    /** A sheet can vanish from under a save when the sheets were reopened at that very moment. */
    private RuntimeException whyNoDesk(Actor actor, SessionId session, UUID product) {
        if (sheets.own(session, product, actor.account()).isPresent()) {
            return new Stale("sheets of product " + product);
        }
        door.enter(actor, session);
        boolean mine = products.sitsIn(actor.account(), session)
                && products.find(session, product, actor.account()).isPresent();
        return mine
                ? new RefusedException(Refusal.whole("evaluation.NOT_OPEN"))
                : new NotFound("sheet of product " + product);
    }

    private static void refuseDefects(
            CriteriaSet set, SavedAnswer answer, @org.jspecify.annotations.Nullable String tourismCase) {
        if (answer.comment().length() > LONGEST_COMMENT) {
            throw new RefusedException(Refusal.of("evaluation.COMMENT_LONG", "comment"));
        }
        Integer option = answer.option();
        if (set.leaf(answer.criterion()).isEmpty()) {
            throw new RefusedException(Refusal.of("evaluation.UNKNOWN_CRITERION", "option", answer.criterion()));
        }
        if (option == null) {
            return;
        }
        List<AnswerDefect> defects = Answers.defects(set, Map.of(answer.criterion(), option), tourismCase);
        if (!defects.isEmpty()) {
            String code = defects.getFirst().kind() == AnswerDefect.Kind.OTHER_CASE
                    ? "evaluation.OTHER_CASE"
                    : "evaluation.NO_SUCH_OPTION";
            throw new RefusedException(Refusal.of(code, "option", answer.criterion()));
        }
    }

    private static BigDecimal pointsOf(CriteriaSet set, SavedAnswer answer) {
        Integer option = answer.option();
        if (option == null) {
            return BigDecimal.ZERO;
        }
        return set.leaf(answer.criterion())
                .flatMap((Criterion leaf) -> leaf.option(option))
                .map(Option::points)
                .orElse(BigDecimal.ZERO);
    }
}
