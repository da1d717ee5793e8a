package vn.saolang.evaluation.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.RulesStore;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;

/** What the office asks about councils and their rules. */
@Component
public class CouncilQueries {

    private final CouncilStore councils;
    private final RulesStore rules;
    private final Accounts accounts;

    CouncilQueries(CouncilStore councils, RulesStore rules, Accounts accounts) {
        this.councils = councils;
        this.rules = rules;
        this.accounts = accounts;
    }

    public List<Council> councils(String scope) {
        return councils.of(scope);
    }

    public List<CouncilRules> rules(String scope) {
        return rules.of(scope);
    }

    /** @throws NotFound for a council of another scope */
    public Council council(Actor actor, CouncilId id) {
        Council council = councils.find(id).orElseThrow(() -> new NotFound("council " + id));
        DraftCouncil.requireOffice(actor, council.scope());
        return council;
    }

    /** @throws NotFound for rules of another scope */
    public CouncilRules rules(Actor actor, UUID id) {
        CouncilRules found = rules.find(id).orElseThrow(() -> new NotFound("council rules " + id));
        DraftCouncil.requireOffice(actor, found.scope());
        return found;
    }

    /** Accounts that may sit in the advisory team of the scope. */
    public List<Account> eligibleAdvisers(String scope) {
        return accounts.withRole(Role.ADVISER, scope);
    }

    /** Accounts that may take a seat of each role in the scope. */
    public Map<SeatRole, List<Account>> eligible(String scope) {
        Map<SeatRole, List<Account>> all = new LinkedHashMap<>();
        for (SeatRole role : SeatRole.values()) {
            all.put(role, accounts.withRole(role.role(), scope));
        }
        return all;
    }
}
