package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.app.tasting.PourTasting;
import vn.saolang.evaluation.app.team.TeamReportDue;
import vn.saolang.evaluation.model.Lifecycles.ProductAction;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Tally;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.conduct.EarlierSheetStore;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.evaluation.store.hall.CourseStore;
import vn.saolang.evaluation.store.hall.HallStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Opens a product for scoring: every seat that scores gets its sheet, with what it answered before. */
@Component
public class OpenScoring {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final HallStore hall;
    private final SheetStore sheets;
    private final DeclarationStore declarations;
    private final EarlierSheetStore earlier;
    private final Regulations regulations;
    private final TeamReportDue teams;
    private final CourseStore course;
    private final PourTasting tasting;
    private final Events events;
    private final VietnamTime time;

    OpenScoring(
            SessionDoor door,
            ScoredProductStore products,
            HallStore hall,
            SheetStore sheets,
            DeclarationStore declarations,
            EarlierSheetStore earlier,
            Regulations regulations,
            TeamReportDue teams,
            CourseStore course,
            PourTasting tasting,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.products = products;
        this.hall = hall;
        this.sheets = sheets;
        this.declarations = declarations;
        this.earlier = earlier;
        this.regulations = regulations;
        this.teams = teams;
        this.course = course;
        this.tasting = tasting;
        this.events = events;
        this.time = time;
    }

    /**
     * Opens the product. The case of a tourism product is fixed here, once.
     *
     * @param tourismCase code of the case, empty for sets without cases or when the dossier has fixed it
     */
    @Transactional
    public void open(Actor actor, SessionId session, UUID product, String tourismCase) {
        Room room = door.enter(actor, session);
        ScoredProduct locked = door.lockFor(ProductAction.OPEN, room, product);
        Verdict.of(defects(room, locked, tourismCase)).orThrow();
        if (locked.tourismCase() == null && !tourismCase.isEmpty()) {
            products.fixCase(product, tourismCase);
        }
        regulations.markUsed(locked.criteriaSet());
        course.start(session, room.mine().id(), time.now());
        course.discuss(session, product);
        products.open(product, time.now());
        sheets.prepare(product);
        earlier.carryOver(product);
        tasting.into(product);
        events.publish(actor, new SessionStep("ScoringOpened", session, Map.of("product", product.toString())));
    }

    private List<Refusal> defects(Room room, ScoredProduct product, String tourismCase) {
        Tally tally = new Tally(door.rulesOf(room.session()), hall.participants(product.id()));
        List<Refusal> defects = new ArrayList<>(tally.gathering());
        List<String> silent =
                tally.rules().declarationsRequired() ? declarations.missing(product.id(), true) : List.of();
        if (!silent.isEmpty()) {
            defects.add(Refusal.whole("evaluation.DECLARATIONS", String.join(", ", silent))
                    .citing("26/2026 Điều 4.2"));
        }
        teams.refusal(door.rulesOf(room.session()), product.candidate(), product.dossier())
                .ifPresent(defects::add);
        CriteriaSet set = regulations.get(product.criteriaSet());
        boolean missing = !set.cases().isEmpty() && product.tourismCase() == null;
        if (missing && set.cases().stream().noneMatch(one -> one.code().equals(tourismCase))) {
            defects.add(Refusal.of("evaluation.CASE_MISSING", "tourismCase").citing("26/2026 Phụ lục II, Bộ 26"));
        }
        return defects;
    }
}
