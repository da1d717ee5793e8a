package vn.saolang.evaluation.app.session;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.conduct.ChangedAnswers;
import vn.saolang.evaluation.app.conduct.SupersededSet;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.scoring.HandedIn;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.ranking.Ranking;
import vn.saolang.ranking.SheetResult;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** A member's own sheet, beside the sealed dossier it scores. Others' sheets are not asked for here at all. */
@Component
public class SheetQueries {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final FindingStore findings;
    private final Dossiers dossiers;
    private final Regulations regulations;
    private final ChangedAnswers changing;
    private final SupersededSet superseded;

    SheetQueries(
            SessionDoor door,
            ScoredProductStore products,
            SheetStore sheets,
            FindingStore findings,
            Dossiers dossiers,
            Regulations regulations,
            ChangedAnswers changing,
            SupersededSet superseded) {
        this.door = door;
        this.products = products;
        this.sheets = sheets;
        this.findings = findings;
        this.dossiers = dossiers;
        this.regulations = regulations;
        this.changing = changing;
        this.superseded = superseded;
    }

    /**
     * An own sheet with what it comes to so far.
     *
     * @param dossier the sealed submission the sheet names
     * @param changes what it answers otherwise than the same member's sheet of the scoring before
     * @param supersededBy the act new dossiers fall under today; null when it is that of the set, by which this one stays scored
     */
    public record Desk(
            Room room,
            ScoredProduct product,
            CriteriaSet set,
            Sheet sheet,
            SheetResult result,
            Findings findings,
            SealedDossier dossier,
            ChangedAnswers.Changes changes,
            @Nullable String supersededBy) {

        public boolean writable() {
            return product.state() == ProductState.OPEN
                    && sheet.state() == vn.saolang.evaluation.model.SheetState.DRAFT;
        }

        public int answered() {
            return (int) sheet.answers().values().stream()
                    .filter(one -> one.option() != null)
                    .count();
        }
    }

    /** @throws NotFound for whoever has no sheet there; RefusedException while the product waits */
    public Desk desk(Actor actor, SessionId session, UUID productId) {
        Room room = door.enter(actor, session);
        ScoredProduct product = products.find(session, productId, actor.account())
                .orElseThrow(() -> new NotFound("product " + productId));
        if (product.state() == ProductState.WAITING) {
            throw new RefusedException(Refusal.whole("evaluation.NOT_OPEN"));
        }
        Sheet sheet = sheets.own(session, productId, actor.account())
                .orElseThrow(() -> new NotFound("sheet of product " + productId));
        CriteriaSet set = regulations.get(product.criteriaSet());
        Findings recorded = findings.of(productId);
        SheetResult result = Ranking.rank(set, sheet.chosen(set), recorded.exempt(set));
        SealedDossier dossier = dossiers.sealed(new DossierId(product.dossier()), sheet.submission());
        var changes = changing.of(session, productId, set, sheet);
        return new Desk(room, product, set, sheet, result, recorded, dossier, changes, superseded.by(set));
    }

    /** What is stored for one criterion of the own sheet, or as its overall comment (""), for whoever came too late. */
    public SavedAnswer answer(Actor actor, SessionId session, UUID productId, String criterion) {
        Sheet sheet = sheets.own(session, productId, actor.account())
                .orElseThrow(() -> new NotFound("sheet of product " + productId));
        return criterion.isEmpty()
                ? new SavedAnswer("", null, sheet.comment(), sheet.version())
                : sheet.answer(criterion);
    }

    /** A sheet of a closed product with what it came to. */
    public record Printed(Room room, ScoredProduct product, Sheet sheet, SheetResult result) {}

    /**
     * Finished sheets of a concluded product, for chair, secretary and office; nothing before it is closed.
     *
     * @throws NotFound for everybody else, and while the product is open
     */
    public List<Printed> finished(Actor actor, SessionId session, UUID productId) {
        Room room = door.enter(actor, session);
        ScoredProduct product = products.find(session, productId, actor.account())
                .filter(one -> one.state().concluded())
                .orElseThrow(() -> new NotFound("product " + productId));
        if (room.seat() != null && !room.atTable()) {
            throw new NotFound("sheets of product " + productId);
        }
        CriteriaSet set = regulations.get(product.criteriaSet());
        var exempt = findings.of(productId).exempt(set);
        return sheets.finished(productId).stream()
                .map(one -> new Printed(room, product, one, Ranking.rank(set, one.chosen(set), exempt)))
                .toList();
    }

    /**
     * Who handed in which sheet, by concluded product, for chair, secretary and office; empty for everybody else.
     *
     * @return sheets with their members' names, in the order of the seats
     */
    public Map<UUID, List<HandedIn>> handedIn(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        boolean keepsPapers = room.seat() == null || room.atTable();
        return keepsPapers
                ? sheets.handedIn(session, actor.account()).stream().collect(Collectors.groupingBy(HandedIn::product))
                : Map.of();
    }

    /** One of them. */
    public Printed finished(Actor actor, SessionId session, UUID productId, UUID sheet) {
        return finished(actor, session, productId).stream()
                .filter(one -> one.sheet().id().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new NotFound("sheet " + sheet));
    }

    /** The stored option in words, as printed in the set; empty when none is stored or it is "none of these". */
    public String wording(Actor actor, SessionId session, UUID productId, SavedAnswer answer) {
        ScoredProduct product = products.find(session, productId, actor.account())
                .orElseThrow(() -> new NotFound("product " + productId));
        return answer.wording(regulations.get(product.criteriaSet()));
    }
}
