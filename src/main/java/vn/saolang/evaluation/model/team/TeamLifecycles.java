package vn.saolang.evaluation.model.team;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The way of a team's request for more as a table; docs/states shows it. */
public final class TeamLifecycles {

    /** What may be done with a request. */
    public enum RequestAction {
        SEND,
        DECLINE,
        ANSWER,
        CLOSE
    }

    private static final Set<Role> OFFICES = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);

    public static final Lifecycle<RequestState, RequestAction> REQUEST = new Lifecycle<>(
            "an advisory team's request",
            List.of(
                    step(RequestState.PROPOSED, RequestAction.SEND, RequestState.SENT, OFFICES, "TeamRequestSent"),
                    step(
                            RequestState.PROPOSED,
                            RequestAction.DECLINE,
                            RequestState.DECLINED,
                            OFFICES,
                            "TeamRequestDeclined"),
                    step(
                            RequestState.SENT,
                            RequestAction.ANSWER,
                            RequestState.ANSWERED,
                            Set.of(Role.PRODUCER),
                            "SupplementHandedIn"),
                    step(
                            RequestState.SENT,
                            RequestAction.CLOSE,
                            RequestState.CLOSED,
                            Set.of(Role.ADVISER),
                            "TeamRequestClosed"),
                    step(
                            RequestState.ANSWERED,
                            RequestAction.CLOSE,
                            RequestState.CLOSED,
                            Set.of(Role.ADVISER),
                            "TeamRequestClosed")));

    private TeamLifecycles() {}

    private static Step<RequestState, RequestAction> step(
            RequestState from, RequestAction action, RequestState to, Set<Role> who, String event) {
        return new Step<>(from, action, to, who, event, "evaluation.request.state." + to, "26/2026 Điều 7.3c, 7.4c");
    }
}
