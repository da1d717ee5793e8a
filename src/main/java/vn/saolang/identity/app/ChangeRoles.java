package vn.saolang.identity.app;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.identity.Account;
import vn.saolang.identity.RoleEnded;
import vn.saolang.identity.RoleGranted;
import vn.saolang.identity.store.AccountStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitLevel;
import vn.saolang.territory.UnitRef;

/** Gives a role for a scope, or ends it; what ended stays in the record. */
@Component
public class ChangeRoles {

    /** The scope of everything the ministry does. */
    public static final String MINISTRY = "VN";

    private final AccountStore accounts;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    ChangeRoles(AccountStore accounts, Territory territory, Events events, VietnamTime time) {
        this.accounts = accounts;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Gives the role from today on.
     *
     * @throws RefusedException when the scope does not fit the role, or the role is held already
     */
    @Transactional
    public void grant(Actor by, UUID account, Role role, String unit) {
        Account holder = accounts.find(account, time.today()).orElseThrow(() -> new NotFound("account"));
        Grant grant = new Grant(role, scopeOf(role, unit));
        if (holder.grants().contains(grant)) {
            throw new RefusedException(Refusal.of("identity.ROLE_HELD", "role"));
        }
        accounts.grant(account, grant, time.today());
        events.publish(by, new RoleGranted(account, grant));
    }

    /** Ends the role today; nobody may end the own administrator's role, so that one is always left. */
    @Transactional
    public void end(Actor by, UUID account, Grant grant) {
        if (by.account().equals(account) && grant.role() == Role.ADMINISTRATOR) {
            throw new RefusedException(Refusal.whole("identity.OWN_ADMINISTRATOR"));
        }
        LocalDate today = time.today();
        if (accounts.endGrant(account, grant, today) == 0) {
            throw new NotFound("grant");
        }
        events.publish(by, new RoleEnded(account, grant));
    }

    private String scopeOf(Role role, String unit) {
        return switch (role) {
            case PRODUCER, CONSULTANT, ADMINISTRATOR -> "";
            case MINISTRY_OFFICE, MINISTER -> MINISTRY;
            case COMMUNE_OFFICER, COMMUNE_CHAIR -> existing(unit, UnitLevel.COMMUNE);
            case PROVINCE_OFFICE, PROVINCE_CHAIR -> existing(unit, UnitLevel.PROVINCE);
            case COUNCIL_CHAIR, COUNCIL_SECRETARY, COUNCIL_MEMBER, ADVISER ->
                unit.equals(MINISTRY) ? MINISTRY : existing(unit, UnitLevel.PROVINCE);
        };
    }

    /** A commune or province that exists today: a role in an abolished unit would lead nowhere. */
    private String existing(String key, UnitLevel level) {
        try {
            Unit unit = territory.get(UnitRef.parse(key));
            if (unit.level() == level && unit.existsOn(time.today())) {
                return unit.ref().key();
            }
        } catch (IllegalArgumentException | NotFound _) {
            // falls through to the refusal: the key is no unit
        }
        throw new RefusedException(
                level == UnitLevel.COMMUNE
                        ? Refusal.of("identity.SCOPE_COMMUNE", "commune")
                        : Refusal.of("identity.SCOPE_PROVINCE", "province"));
    }
}
