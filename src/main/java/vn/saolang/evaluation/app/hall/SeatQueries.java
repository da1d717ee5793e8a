package vn.saolang.evaluation.app.hall;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.SeatEnd;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.hall.SeatEndStore;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/** Who sits on a council today and who left it, for the office that set it up. */
@Component
public class SeatQueries {

    private final CouncilStore councils;
    private final SeatEndStore ends;
    private final Accounts accounts;

    SeatQueries(CouncilStore councils, SeatEndStore ends, Accounts accounts) {
        this.councils = councils;
        this.ends = ends;
        this.accounts = accounts;
    }

    /**
     * The council with its changes.
     *
     * @param ends in the order they were entered
     * @param eligible accounts that may take a seat and have none, by name
     * @param everybody names by seat, of today and ended
     */
    public record Seats(Council council, List<SeatEnd> ends, List<Account> eligible, Map<UUID, String> everybody) {}

    /** @throws NotFound for everybody but the office */
    public Seats seats(Actor actor, CouncilId id) {
        Council council = councils.find(id)
                .filter(one -> Level.isOffice(actor, one.scope()))
                .orElseThrow(() -> new NotFound("council " + id));
        List<SeatEnd> ended = ends.of(id);
        Map<UUID, String> names = new HashMap<>();
        ended.forEach(one -> names.put(one.seat().id(), one.seat().name()));
        council.seats().forEach(seat -> names.put(seat.id(), seat.name()));
        return new Seats(council, ended, eligible(council), names);
    }

    private List<Account> eligible(Council council) {
        Map<UUID, Account> found = new HashMap<>();
        for (SeatRole role : SeatRole.values()) {
            accounts.withRole(role.role(), council.scope()).stream()
                    .filter(one -> council.seatOf(one.id()).isEmpty())
                    .forEach(one -> found.put(one.id(), one));
        }
        return found.values().stream()
                .sorted(Comparator.comparing(Account::name))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
