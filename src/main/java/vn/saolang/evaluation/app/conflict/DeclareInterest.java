package vn.saolang.evaluation.app.conflict;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.model.conflict.Declaration;
import vn.saolang.evaluation.model.conflict.Recusal.Origin;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.conflict.DeclarationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/**
 * A member, chair and secretary too, says whether there is a conflict of interest with a product. A conflict declared takes
 * the member out of the product at once: the own word needs nobody's leave (26/2026 Điều 4.2).
 */
@Component
public class DeclareInterest {

    private static final int LONGEST = 4000;

    private final SessionDoor door;
    private final DeclarationStore declarations;
    private final RecuseMember recusing;
    private final Events events;
    private final VietnamTime time;

    DeclareInterest(
            SessionDoor door, DeclarationStore declarations, RecuseMember recusing, Events events, VietnamTime time) {
        this.door = door;
        this.declarations = declarations;
        this.recusing = recusing;
        this.events = events;
        this.time = time;
    }

    /**
     * Declares about a product without a result.
     *
     * @param conflict null when neither answer was chosen
     * @param kind null when none was chosen
     * @throws vn.saolang.kernel.RefusedException naming what is missing
     */
    @Transactional
    public void declare(
            Actor actor,
            SessionId id,
            UUID product,
            @Nullable Boolean conflict,
            @Nullable ConflictKind kind,
            String explanation) {
        Room room = door.enter(actor, id);
        Seat seat = room.mine();
        ScoredProduct locked = door.lockUndecided(actor, room, product);
        Verdict.of(defects(conflict, kind, explanation)).orThrow();
        boolean has = Objects.requireNonNull(conflict);
        declarations.put(
                product, seat.id(), new Declaration(has, has ? kind : null, has ? explanation : "", time.now()));
        events.publish(
                actor,
                new SessionStep(
                        "InterestDeclared",
                        id,
                        Map.of("product", product.toString(), "conflict", Boolean.toString(has))));
        if (has) {
            recusing.put(actor, id, locked, seat.id(), Origin.DECLARED, Objects.requireNonNull(kind), explanation);
        }
    }

    private static List<Refusal> defects(@Nullable Boolean conflict, @Nullable ConflictKind kind, String explanation) {
        List<Refusal> defects = new ArrayList<>();
        if (conflict == null) {
            defects.add(Refusal.of("evaluation.DECLARATION_CHOICE", "conflict"));
        } else if (conflict) {
            if (kind == null) {
                defects.add(Refusal.of("evaluation.CONFLICT_KIND", "kind"));
            }
            if (explanation.isBlank() || explanation.length() > LONGEST) {
                defects.add(Refusal.of("evaluation.CONFLICT_EXPLANATION", "explanation", Integer.toString(LONGEST)));
            }
        }
        return defects;
    }
}
