package vn.saolang.dossier.model;

import static vn.saolang.kernel.Role.COMMUNE_CHAIR;
import static vn.saolang.kernel.Role.COMMUNE_OFFICER;
import static vn.saolang.kernel.Role.PRODUCER;
import static vn.saolang.kernel.Role.PROVINCE_OFFICE;

import java.util.List;
import java.util.Set;
import vn.saolang.dossier.DossierAction;
import vn.saolang.dossier.DossierState;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The way of a dossier from draft to decision (26/2026 Điều 7.1 to 7.3). */
public final class DossierLifecycle {

    private static final String FILING = "26/2026 Điều 7.1";
    private static final String COMMUNE = "26/2026 Điều 7.2";
    private static final String PROVINCE = "26/2026 Điều 7.3a";
    private static final String COUNCIL = "26/2026 Điều 7.3d";

    public static final Lifecycle<DossierState, DossierAction> TABLE = new Lifecycle<>(
            "dossier",
            List.of(
                    step(
                            DossierState.DRAFT,
                            DossierAction.SUBMIT,
                            DossierState.SUBMITTED,
                            "DossierSubmitted",
                            FILING,
                            PRODUCER),
                    step(
                            DossierState.DRAFT,
                            DossierAction.WITHDRAW,
                            DossierState.WITHDRAWN,
                            "DossierWithdrawn",
                            FILING,
                            PRODUCER),
                    step(
                            DossierState.RETURNED,
                            DossierAction.SUBMIT,
                            DossierState.SUBMITTED,
                            "DossierSubmitted",
                            FILING,
                            PRODUCER),
                    step(
                            DossierState.SUBMITTED,
                            DossierAction.RECEIVE,
                            DossierState.RECEIVED,
                            "DossierReceived",
                            COMMUNE,
                            COMMUNE_OFFICER),
                    step(
                            DossierState.RECEIVED,
                            DossierAction.RETURN,
                            DossierState.RETURNED,
                            "DossierReturned",
                            COMMUNE,
                            COMMUNE_OFFICER),
                    step(
                            DossierState.RECEIVED,
                            DossierAction.PROPOSE,
                            DossierState.AWAITING_SIGNATURE,
                            "DossierProposed",
                            COMMUNE,
                            COMMUNE_OFFICER),
                    step(
                            DossierState.AWAITING_SIGNATURE,
                            DossierAction.REWORK,
                            DossierState.RECEIVED,
                            "DossierReworked",
                            COMMUNE,
                            COMMUNE_OFFICER,
                            COMMUNE_CHAIR),
                    step(
                            DossierState.AWAITING_SIGNATURE,
                            DossierAction.SIGN,
                            DossierState.FORWARDED,
                            "DossierForwarded",
                            COMMUNE,
                            COMMUNE_CHAIR),
                    step(
                            DossierState.FORWARDED,
                            DossierAction.PROVINCE_RECEIVE,
                            DossierState.PROVINCE_RECEIVED,
                            "DossierReceivedByProvince",
                            PROVINCE,
                            PROVINCE_OFFICE),
                    step(
                            DossierState.PROVINCE_RECEIVED,
                            DossierAction.ASK_ENTITY,
                            DossierState.COMPLETION_REQUESTED,
                            "CompletionAsked",
                            PROVINCE,
                            PROVINCE_OFFICE),
                    step(
                            DossierState.PROVINCE_RECEIVED,
                            DossierAction.ASK_COMMUNE,
                            DossierState.COMMUNE_COMPLETION,
                            "CompletionAsked",
                            PROVINCE,
                            PROVINCE_OFFICE),
                    step(
                            DossierState.COMPLETION_REQUESTED,
                            DossierAction.COMPLETE,
                            DossierState.PROVINCE_RECEIVED,
                            "DossierCompleted",
                            PROVINCE,
                            PRODUCER),
                    step(
                            DossierState.COMMUNE_COMPLETION,
                            DossierAction.SIGN_COMPLETION,
                            DossierState.PROVINCE_RECEIVED,
                            "DossierCompleted",
                            PROVINCE,
                            COMMUNE_CHAIR),
                    step(
                            DossierState.PROVINCE_RECEIVED,
                            DossierAction.CLEAR,
                            DossierState.READY,
                            "DossierCleared",
                            PROVINCE,
                            PROVINCE_OFFICE),
                    step(
                            DossierState.READY,
                            DossierAction.ASK_ENTITY,
                            DossierState.COMPLETION_REQUESTED,
                            "CompletionAsked",
                            PROVINCE,
                            PROVINCE_OFFICE),
                    step(
                            DossierState.READY,
                            DossierAction.PLACE,
                            DossierState.IN_ROUND,
                            "DossierPlaced",
                            "26/2026 Điều 5.1",
                            PROVINCE_OFFICE),
                    step(
                            DossierState.IN_ROUND,
                            DossierAction.TAKE_OUT,
                            DossierState.READY,
                            "DossierTakenOut",
                            "26/2026 Điều 5.1",
                            PROVINCE_OFFICE),
                    step(
                            DossierState.IN_ROUND,
                            DossierAction.DECIDE,
                            DossierState.DECIDED,
                            "DossierDecided",
                            COUNCIL,
                            PROVINCE_OFFICE,
                            Role.PROVINCE_CHAIR,
                            Role.MINISTRY_OFFICE,
                            Role.MINISTER)));

    private DossierLifecycle() {}

    private static Step<DossierState, DossierAction> step(
            DossierState from, DossierAction action, DossierState to, String event, String clause, Role... who) {
        return new Step<>(from, action, to, Set.of(who), event, to.key(), clause);
    }
}
