package vn.saolang.stamp.model.matter;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The table by which a case moves; docs/states/matter.md shows it. */
public final class MatterLifecycle {

    /** The offices that inspect (26/2026 Điều 9.4). */
    public static final Set<Role> OFFICES = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);

    private static final String FIND_OUT = "26/2026 Điều 9.1";
    private static final String INSPECT = "26/2026 Điều 9.4";

    public static final Lifecycle<MatterState, MatterAction> TABLE = new Lifecycle<>(
            "a case about faked or misused goods",
            List.of(
                    row(MatterState.NONE, MatterAction.OPEN, MatterState.RECEIVED, "MatterOpened", FIND_OUT),
                    row(MatterState.RECEIVED, MatterAction.TAKE, MatterState.ASSIGNED, "MatterTaken", INSPECT),
                    row(MatterState.ASSIGNED, MatterAction.TAKE, MatterState.ASSIGNED, "MatterTaken", INSPECT),
                    row(MatterState.ASSIGNED, MatterAction.RELEASE, MatterState.RECEIVED, "MatterReleased", INSPECT),
                    row(MatterState.ASSIGNED, MatterAction.VERIFY, MatterState.VERIFIED, "MatterVerified", INSPECT),
                    row(MatterState.VERIFIED, MatterAction.REOPEN, MatterState.ASSIGNED, "MatterReopened", INSPECT),
                    row(MatterState.RECEIVED, MatterAction.DISMISS, MatterState.CLOSED, "MatterDismissed", INSPECT),
                    row(MatterState.ASSIGNED, MatterAction.DISMISS, MatterState.CLOSED, "MatterDismissed", INSPECT),
                    row(MatterState.VERIFIED, MatterAction.CLOSE, MatterState.CLOSED, "MatterClosed", INSPECT)));

    private MatterLifecycle() {}

    private static Step<MatterState, MatterAction> row(
            MatterState from, MatterAction action, MatterState to, String event, String clause) {
        // no role is asked for: a report from the public opens a case, and so do scans that do not fit
        Set<Role> who = action == MatterAction.OPEN ? Set.of() : OFFICES;
        return new Step<>(from, action, to, who, event, to.key(), clause);
    }
}
