package vn.saolang.support.model.request;

import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;
import vn.saolang.support.RequestAction;
import vn.saolang.support.RequestState;

/** The table by which a request for support moves; docs/states/support.md shows it. */
public final class RequestLifecycle {

    private static final String PROGRAMME = "the province's programme and policies";
    private static final Set<Role> PRODUCER = Set.of(Role.PRODUCER);
    private static final Set<Role> RECEIVES = Set.of(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE);
    private static final Set<Role> DECIDES = Set.of(Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE);

    public static final Lifecycle<RequestState, RequestAction> TABLE = new Lifecycle<>(
            "a request for support",
            List.of(
                    row(RequestState.NONE, RequestAction.REQUEST, RequestState.REQUESTED, PRODUCER, "SupportRequested"),
                    row(
                            RequestState.REQUESTED,
                            RequestAction.RECEIVE,
                            RequestState.RECEIVED,
                            RECEIVES,
                            "SupportReceived"),
                    row(
                            RequestState.REQUESTED,
                            RequestAction.WITHDRAW,
                            RequestState.WITHDRAWN,
                            PRODUCER,
                            "SupportWithdrawn"),
                    row(
                            RequestState.RECEIVED,
                            RequestAction.WITHDRAW,
                            RequestState.WITHDRAWN,
                            PRODUCER,
                            "SupportWithdrawn"),
                    row(
                            RequestState.RECEIVED,
                            RequestAction.APPROVE,
                            RequestState.APPROVED,
                            DECIDES,
                            "SupportApproved"),
                    row(RequestState.RECEIVED, RequestAction.REFUSE, RequestState.REFUSED, DECIDES, "SupportRefused"),
                    row(
                            RequestState.APPROVED,
                            RequestAction.DELIVER,
                            RequestState.DELIVERED,
                            RECEIVES,
                            "SupportDelivered"),
                    row(
                            RequestState.DELIVERED,
                            RequestAction.CONFIRM,
                            RequestState.CONFIRMED,
                            PRODUCER,
                            "SupportConfirmed"),
                    row(
                            RequestState.DELIVERED,
                            RequestAction.DISPUTE,
                            RequestState.APPROVED,
                            PRODUCER,
                            "SupportDisputed")));

    private RequestLifecycle() {}

    private static Step<RequestState, RequestAction> row(
            RequestState from, RequestAction action, RequestState to, Set<Role> who, String event) {
        return new Step<>(from, action, to, who, event, to.key(), PROGRAMME);
    }
}
