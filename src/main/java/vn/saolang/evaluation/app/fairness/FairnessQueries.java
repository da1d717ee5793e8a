package vn.saolang.evaluation.app.fairness;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.fairness.AdjustedProduct;
import vn.saolang.evaluation.model.fairness.Award;
import vn.saolang.evaluation.model.fairness.Leniency;
import vn.saolang.evaluation.model.fairness.Severity;
import vn.saolang.evaluation.model.fairness.Total;
import vn.saolang.evaluation.store.fairness.FairnessStore;
import vn.saolang.evaluation.store.fairness.FairnessStore.Period;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Role;

/** Leniency and severity after the fact. Nothing of a session is told before it is over, and nothing told here decides. */
@Component
public class FairnessQueries {

    private final SessionDoor door;
    private final FairnessStore store;

    FairnessQueries(SessionDoor door, FairnessStore store) {
        this.door = door;
        this.store = store;
    }

    /**
     * A session looked back upon.
     *
     * @param over false while something is still scored; everything else is empty then
     * @param members for chair and office everybody, for a member the own figure, for others nothing
     * @param products raw beside adjusted, for chair and office
     */
    public record AfterSession(Room room, boolean over, List<Leniency> members, List<AdjustedProduct> products) {}

    /** A session's figures, as far as the actor may see them. */
    @Transactional(readOnly = true)
    public AfterSession session(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        if (!store.over(session)) {
            return new AfterSession(room, false, List.of(), List.of());
        }
        List<Total> totals = store.totals(new Period(null, session, null, null, actor.account()));
        List<Leniency> members = Leniency.of(totals);
        if (room.seat() == null || room.is(SeatRole.CHAIR)) {
            return new AfterSession(room, true, members, AdjustedProduct.of(totals, members));
        }
        List<Leniency> own = members.stream()
                .filter(one -> one.member().equals(actor.account()))
                .toList();
        return new AfterSession(room, true, own, List.of());
    }

    /**
     * What an office sees of a period.
     *
     * @param scope the province looked at; null for the whole country
     * @param members of one council, or of a province; empty for the whole country
     */
    public record Overview(
            @Nullable String scope,
            @Nullable UUID council,
            @Nullable Integer year,
            List<Integer> years,
            List<Severity> councils,
            List<Severity> scopes,
            List<Leniency> members) {}

    /**
     * A province's office sees its own councils, beside what others gave in all; the ministry's sees everything.
     *
     * @param council only its members; null for all of the province
     * @param year of the sessions; null for all years
     */
    @Transactional(readOnly = true)
    public Overview overview(Actor actor, @Nullable UUID council, @Nullable Integer year) {
        String scope = scopeOf(actor);
        List<Award> awards = store.awards(new Period(null, null, null, year, actor.account()));
        List<Severity> councils = Severity.byCouncil(awards).stream()
                .filter(one -> scope == null || one.scope().equals(scope))
                .toList();
        List<Severity> scopes = Severity.byScope(awards).stream()
                .filter(one -> scope == null || one.scope().equals(scope))
                .toList();
        boolean everybody = scope == null && council == null;
        List<Leniency> members = everybody
                ? List.of()
                : Leniency.of(store.totals(new Period(scope, null, council, year, actor.account())));
        return new Overview(scope, council, year, store.years(scope), councils, scopes, members);
    }

    /** The province an office works for; null for the ministry's, which sees the whole country. */
    static @Nullable String scopeOf(Actor actor) {
        if (actor.has(Role.MINISTRY_OFFICE)) {
            return null;
        }
        return actor.scope(Role.PROVINCE_OFFICE).orElseThrow(() -> new Forbidden("no office"));
    }
}
