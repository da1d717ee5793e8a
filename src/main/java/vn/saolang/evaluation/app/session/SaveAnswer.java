package vn.saolang.evaluation.app.session;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.Standing;
import vn.saolang.evaluation.model.scoring.Provenance;
import vn.saolang.evaluation.model.scoring.SentAnswer;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.SheetStore.Desk;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.evaluation.store.scoring.SaveStore;
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

    /** Characters a comment on one criterion may have. */
    public static final int LONGEST_COMMENT = 4000;

    /** Characters the overall comment may have. */
    public static final int LONGEST_OVERALL = 20_000;

    private final SessionDoor door;
    private final SheetStore sheets;
    private final SaveStore saves;
    private final ScoredProductStore products;
    private final FindingStore findings;
    private final DeclarationStore declarations;
    private final Regulations regulations;
    private final VietnamTime time;

    SaveAnswer(
            SessionDoor door,
            SheetStore sheets,
            SaveStore saves,
            ScoredProductStore products,
            FindingStore findings,
            DeclarationStore declarations,
            Regulations regulations,
            VietnamTime time) {
        this.door = door;
        this.sheets = sheets;
        this.saves = saves;
        this.products = products;
        this.findings = findings;
        this.declarations = declarations;
        this.regulations = regulations;
        this.time = time;
    }

    /**
     * What a save brought about.
     *
     * @param standing what the own sheet comes to; null after an overall comment, which changes nothing of it
     */
    public record Saved(int version, @Nullable Standing standing) {}

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
        return save(actor, session, product, new SentAnswer(answer, from, null, null));
    }

    /** The same for what a tablet sends; one that was kept already is answered as it was then, whatever happened since. */
    @Transactional
    public Saved save(Actor actor, SessionId session, UUID product, SentAnswer sent) {
        Optional<Saved> before = earlier(actor, product, sent);
        if (before.isPresent()) {
            return before.get();
        }
        SavedAnswer answer = sent.answer();
        Desk desk = deskOf(actor, session, product, sent);
        CriteriaSet set = regulations.get(desk.criteriaSet());
        refuseDefects(set, answer, desk.tourismCase());
        OptionalInt version = sheets.save(desk.sheet(), answer, pointsOf(set, answer), sent.from(), time.now());
        if (version.isEmpty()) {
            return earlier(actor, product, sent).orElseThrow(() -> new Stale("answer " + answer.criterion()));
        }
        return new Saved(version.getAsInt(), standing(set, desk.sheet(), product));
    }

    /** Saves the overall comment of the sheet, read at the answer's version; the answer names no criterion. */
    @Transactional
    public Saved comment(Actor actor, SessionId session, UUID product, SavedAnswer overall, Provenance from) {
        return comment(actor, session, product, new SentAnswer(overall, from, null, null));
    }

    /** The same for what a tablet sends. */
    @Transactional
    public Saved comment(Actor actor, SessionId session, UUID product, SentAnswer sent) {
        Optional<Saved> before = earlier(actor, product, sent);
        if (before.isPresent()) {
            return before.get();
        }
        SavedAnswer answer = sent.answer();
        Desk desk = deskOf(actor, session, product, sent);
        if (answer.comment().length() > LONGEST_OVERALL) {
            throw new RefusedException(Refusal.of("evaluation.COMMENT_LONG", "comment"));
        }
        if (!saves.comment(desk.sheet(), answer.comment(), answer.version(), sent.from(), time.now())) {
            return earlier(actor, product, sent).orElseThrow(() -> new Stale("comment of sheet " + desk.sheet()));
        }
        return new Saved(answer.version() + 1, null);
    }

    /** What became of the same save when it came before. */
    private Optional<Saved> earlier(Actor actor, UUID product, SentAnswer sent) {
        UUID number = sent.from().save();
        Optional<SaveStore.Kept> kept = number == null ? Optional.empty() : saves.kept(number);
        return kept.map(one -> {
            String criterion = sent.answer().criterion();
            boolean same = one.account().equals(actor.account())
                    && one.product().equals(product)
                    && one.criterion().equals(criterion);
            if (!same) {
                throw new RefusedException(Refusal.whole("evaluation.SAVE_NUMBER"));
            }
            CriteriaSet set = regulations.get(one.criteriaSet());
            return new Saved(one.version(), criterion.isEmpty() ? null : standing(set, one.sheet(), product));
        });
    }

    private Standing standing(CriteriaSet set, UUID sheet, UUID product) {
        return Standing.of(set, sheets.answers(sheet), findings.exempt(product, set));
    }

    /** The desk, when the answer was typed on the sheet that lies on it now. */
    private Desk deskOf(Actor actor, SessionId session, UUID product, SentAnswer sent) {
        Desk desk = openDesk(actor, session, product, false);
        if (sent.sheet() != null && !desk.sheet().equals(sent.sheet())) {
            throw new RefusedException(Refusal.whole("evaluation.SHEET_REOPENED"));
        }
        return desk;
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

    private static void refuseDefects(CriteriaSet set, SavedAnswer answer, @Nullable String tourismCase) {
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
