package vn.saolang.evaluation.model;

import java.util.List;
import java.util.Set;
import vn.saolang.evaluation.model.council.CouncilState;
import vn.saolang.kernel.Lifecycle;
import vn.saolang.kernel.Lifecycle.Step;
import vn.saolang.kernel.Role;

/** The two lifecycles of this module as tables; docs/states shows them. */
public final class Lifecycles {

    /** What may be done with a council's decision. */
    public enum CouncilAction {
        ISSUE,
        END
    }

    /** What may be done with a product in its session. */
    public enum ProductAction {
        OPEN,
        REOPEN,
        KNOCK_OUT,
        CLOSE,
        /** Closes a ballot, which is only counted: chair or secretary. */
        COUNT,
        /** Takes a ballot before a meeting. */
        TURN,
        /** Puts a product off to another session. */
        PUT_OFF,
        /** The office takes it out, so that another council may have it. */
        TAKE_OUT
    }

    private static final Set<Role> OFFICES = Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    private static final Set<Role> TABLE = Set.of(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY);
    private static final Set<Role> CHAIR = Set.of(Role.COUNCIL_CHAIR);

    public static final Lifecycle<CouncilState, CouncilAction> COUNCIL = new Lifecycle<>(
            "a council",
            List.of(
                    new Step<>(
                            CouncilState.DRAFT,
                            CouncilAction.ISSUE,
                            CouncilState.ISSUED,
                            OFFICES,
                            "CouncilIssued",
                            "evaluation.council.state.ISSUED",
                            "26/2026 Điều 7.3b, 7.4b"),
                    new Step<>(
                            CouncilState.ISSUED,
                            CouncilAction.END,
                            CouncilState.ENDED,
                            OFFICES,
                            "CouncilEnded",
                            "evaluation.council.state.ENDED",
                            "26/2026 Điều 7.3b, 7.4b")));

    public static final Lifecycle<ProductState, ProductAction> PRODUCT = new Lifecycle<>(
            "a product in a session",
            List.of(
                    product(ProductState.WAITING, ProductAction.OPEN, ProductState.OPEN, TABLE, "ScoringOpened"),
                    product(ProductState.OPEN, ProductAction.REOPEN, ProductState.OPEN, CHAIR, "SheetsReopened"),
                    product(
                            ProductState.OPEN,
                            ProductAction.KNOCK_OUT,
                            ProductState.KNOCKED_OUT,
                            CHAIR,
                            "ResultConcluded"),
                    product(ProductState.OPEN, ProductAction.CLOSE, ProductState.CLOSED, CHAIR, "ResultConcluded"),
                    product(ProductState.OPEN, ProductAction.COUNT, ProductState.CLOSED, TABLE, "ResultConcluded"),
                    product(ProductState.OPEN, ProductAction.TURN, ProductState.TURNED, CHAIR, "BallotTurned"),
                    product(ProductState.WAITING, ProductAction.PUT_OFF, ProductState.PUT_OFF, CHAIR, "ProductPutOff"),
                    product(ProductState.OPEN, ProductAction.PUT_OFF, ProductState.PUT_OFF, CHAIR, "ProductPutOff"),
                    product(
                            ProductState.WAITING,
                            ProductAction.TAKE_OUT,
                            ProductState.PUT_OFF,
                            OFFICES,
                            "ProductTakenOut"),
                    product(
                            ProductState.OPEN,
                            ProductAction.TAKE_OUT,
                            ProductState.PUT_OFF,
                            OFFICES,
                            "ProductTakenOut")));

    private Lifecycles() {}

    private static Step<ProductState, ProductAction> product(
            ProductState from, ProductAction action, ProductState to, Set<Role> who, String event) {
        String clause =
                switch (action) {
                    case KNOCK_OUT -> "26/2026 Phụ lục II";
                    case COUNT, TURN -> "26/2026 Điều 7.6d, 7.6e";
                    case TAKE_OUT -> "26/2026 Điều 4.2";
                    case OPEN, REOPEN, CLOSE, PUT_OFF -> "26/2026 Điều 7.3d, 7.4d";
                };
        return new Step<>(from, action, to, who, event, "evaluation.product.state." + to, clause);
    }
}
