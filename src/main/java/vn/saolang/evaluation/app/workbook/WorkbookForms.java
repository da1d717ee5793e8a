package vn.saolang.evaluation.app.workbook;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.SheetState;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.workbook.FormLayout;
import vn.saolang.evaluation.model.workbook.FormLayout.Drawn;
import vn.saolang.evaluation.model.workbook.FormLayout.Facts;
import vn.saolang.evaluation.model.workbook.SheetKey;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.workbook.WorkbookStore;
import vn.saolang.evaluation.team.TeamFinding;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.regulation.Regulations;

/** A member's own score sheets as a workbook to fill in where there is no network. */
@Component
public class WorkbookForms {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final SheetStore sheets;
    private final TeamFindings team;
    private final Regulations regulations;
    private final WorkbookStore store;

    WorkbookForms(
            SessionDoor door,
            ScoredProductStore products,
            SheetStore sheets,
            TeamFindings team,
            Regulations regulations,
            WorkbookStore store) {
        this.door = door;
        this.products = products;
        this.sheets = sheets;
        this.team = team;
        this.regulations = regulations;
        this.store = store;
    }

    /** The products whose sheets the actor may still fill in: waiting or open, and not handed in. */
    @Transactional(readOnly = true)
    public List<ScoredProduct> fillable(Actor actor, SessionId session) {
        Room room = scorersRoom(actor, session);
        return products.of(session, actor.account()).stream()
                .filter(one -> fillable(one, room.mine()))
                .toList();
    }

    /**
     * A workbook with one sheet a product.
     *
     * @param product only this one; null for all that may be filled in
     * @return the bytes of an XLSX file
     * @throws RefusedException when nothing is left to fill in
     */
    @Transactional
    public byte[] workbook(Actor actor, SessionId session, @Nullable UUID product) {
        Room room = scorersRoom(actor, session);
        List<Drawn> drawn = fillable(actor, session).stream()
                .filter(one -> product == null || one.id().equals(product))
                .map(one -> draw(room, one))
                .toList();
        if (drawn.isEmpty()) {
            throw new RefusedException(Refusal.whole("evaluation.WORKBOOK_NOTHING"));
        }
        return WorkbookFile.write(drawn, store.seal());
    }

    /** The form as it would be handed out now. */
    Drawn draw(Room room, ScoredProduct product) {
        Seat seat = room.mine();
        Sheet sheet = sheets.own(product.session(), product.id(), seat.account())
                .filter(one -> one.attempt() == product.attempt())
                .orElse(null);
        Map<String, SavedAnswer> answers = sheet == null ? Map.of() : sheet.answers();
        return FormLayout.draw(new FormLayout.Head(
                new SheetKey(product.session(), product.id(), product.attempt(), seat.account()),
                new Facts(
                        product.position(),
                        product.productName(),
                        product.entityName(),
                        DAY.format(room.session().heldOn()) + ", "
                                + room.council().name(),
                        seat.name()),
                regulations.get(product.criteriaSet()),
                product.tourismCase(),
                proposals(product),
                answers,
                sheet == null ? "" : sheet.comment(),
                sheet == null ? 0 : sheet.version()));
    }

    private Map<String, String> proposals(ScoredProduct product) {
        return team.ofCandidate(product.candidate()).findings().values().stream()
                .filter(one -> one.option() != null)
                .collect(Collectors.toMap(TeamFinding::criterion, WorkbookForms::proposal));
    }

    private static String proposal(TeamFinding finding) {
        return "Phương án %d (%s điểm)"
                .formatted(
                        finding.option(),
                        finding.points().stripTrailingZeros().toPlainString().replace('.', ','));
    }

    private boolean fillable(ScoredProduct product, Seat seat) {
        boolean state = product.state() == ProductState.WAITING || product.state() == ProductState.OPEN;
        return state
                && products.entitledSeats(product.id()).stream()
                        .anyMatch(one -> one.id().equals(seat.id()) && one.scores())
                && sheets.ownState(product.id(), seat.account())
                        .filter(SheetState.FINISHED::equals)
                        .isEmpty();
    }

    /** The session for somebody who scores in it; it does not exist for others. */
    Room scorersRoom(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        if (room.seat() == null || !room.seat().scores()) {
            throw new NotFound("workbook of session " + session);
        }
        return room;
    }
}
