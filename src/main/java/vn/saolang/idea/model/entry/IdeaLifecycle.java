package vn.saolang.idea.model.entry;

import static vn.saolang.idea.IdeaState.ACCEPTED;
import static vn.saolang.idea.IdeaState.DECLINED;
import static vn.saolang.idea.IdeaState.NONE;
import static vn.saolang.idea.IdeaState.REGISTERED;
import static vn.saolang.idea.IdeaState.RETURNED;
import static vn.saolang.idea.IdeaState.SELECTED;
import static vn.saolang.idea.IdeaState.WITHDRAWN;

import java.util.List;
import java.util.Set;
import vn.saolang.idea.IdeaState;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which an idea moves; docs/states/idea.md shows it. */
public final class IdeaLifecycle {

    private static final String REGISTER = "33/NQ-HĐND II.1.2";
    private static final String CHOOSE = "33/NQ-HĐND II.1.2, Phụ biểu 01 II.1";

    public static final Lifecycle<IdeaState, IdeaAction> TABLE = new Lifecycle<>(
            "an idea",
            List.of(
                    maker(NONE, IdeaAction.REGISTER, REGISTERED, "IdeaRegistered"),
                    maker(REGISTERED, IdeaAction.CHANGE, REGISTERED, "IdeaChanged"),
                    maker(RETURNED, IdeaAction.RESEND, REGISTERED, "IdeaRegistered"),
                    maker(DECLINED, IdeaAction.RESEND, REGISTERED, "IdeaRegistered"),
                    maker(REGISTERED, IdeaAction.WITHDRAW, WITHDRAWN, "IdeaWithdrawn"),
                    maker(RETURNED, IdeaAction.WITHDRAW, WITHDRAWN, "IdeaWithdrawn"),
                    maker(ACCEPTED, IdeaAction.WITHDRAW, WITHDRAWN, "IdeaWithdrawn"),
                    commune(IdeaAction.RETURN, RETURNED, "IdeaReturned"),
                    commune(IdeaAction.ACCEPT, ACCEPTED, "IdeaAccepted"),
                    province(IdeaAction.SELECT, SELECTED, "IdeaDecided"),
                    province(IdeaAction.DECLINE, DECLINED, "IdeaDecided"),
                    province(IdeaAction.DEFER, ACCEPTED, "IdeaDeferred")));

    private IdeaLifecycle() {}

    /** An officer of the commune may type in for makers who cannot. */
    private static Step<IdeaState, IdeaAction> maker(IdeaState from, IdeaAction action, IdeaState to, String event) {
        return new Step<>(from, action, to, Set.of(Role.PRODUCER, Role.COMMUNE_OFFICER), event, to.key(), REGISTER);
    }

    private static Step<IdeaState, IdeaAction> commune(IdeaAction action, IdeaState to, String event) {
        return new Step<>(REGISTERED, action, to, Set.of(Role.COMMUNE_OFFICER), event, to.key(), REGISTER);
    }

    private static Step<IdeaState, IdeaAction> province(IdeaAction action, IdeaState to, String event) {
        return new Step<>(ACCEPTED, action, to, Set.of(Role.PROVINCE_OFFICE), event, to.key(), CHOOSE);
    }
}
