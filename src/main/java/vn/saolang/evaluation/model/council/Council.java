package vn.saolang.evaluation.model.council;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Refusal;

/**
 * A council with its seats and its advisory team.
 *
 * @param chairDelegated the chair is the head of a specialised agency by delegation, recorded with its document
 */
public record Council(
        CouncilId id,
        String scope,
        String name,
        CouncilState state,
        boolean chairDelegated,
        @Nullable String delegationNumber,
        @Nullable LocalDate delegationDate,
        Decision decision,
        List<Seat> seats,
        List<Adviser> advisers,
        int lockVersion) {

    public Council {
        seats = List.copyOf(seats);
        advisers = List.copyOf(advisers);
    }

    /** A body the law wants on the council, and whether a seat represents it. */
    public record Presence(Department department, boolean met) {

        /** An unmet demand of the law; "nếu có" is never one. */
        public boolean warns() {
            return !met && department.demand() == Department.Demand.REQUIRED;
        }
    }

    public Level level() {
        return Level.ofScope(scope);
    }

    public Optional<Seat> seatOf(UUID account) {
        return seats.stream().filter(seat -> seat.account().equals(account)).findFirst();
    }

    /** Advisers with an account: those who assess. */
    public List<Adviser> team() {
        return advisers.stream().filter(one -> one.account() != null).toList();
    }

    public Optional<Adviser> adviserOf(UUID account) {
        return advisers.stream().filter(one -> one.is(account)).findFirst();
    }

    public Optional<Seat> chair() {
        return seats.stream().filter(seat -> seat.role() == SeatRole.CHAIR).findFirst();
    }

    /** Members for the quorum: the chair and every seat that scores. */
    public int appointed() {
        return (int) seats.stream().filter(Seat::appointed).count();
    }

    /** The bodies named by the law, met or not. */
    public List<Presence> composition() {
        return Department.of(level()).stream()
                .filter(one -> one.demand() == Department.Demand.REQUIRED || one.demand() == Department.Demand.IF_ANY)
                .map(one -> new Presence(one, seats.stream().anyMatch(seat -> seat.department() == one)))
                .toList();
    }

    /** What keeps the decision from being issued, besides number, date and signer. */
    public List<Refusal> defects() {
        List<Refusal> defects = new ArrayList<>();
        String clause = level() == Level.PROVINCE ? "26/2026 Điều 7.3b" : "26/2026 Điều 7.4b";
        if (chair().isEmpty()) {
            defects.add(Refusal.of("evaluation.CHAIR_MISSING", "seat-0-account").citing(clause));
        }
        if (seats.stream().noneMatch(seat -> seat.role() == SeatRole.SECRETARY)) {
            defects.add(Refusal.whole("evaluation.SECRETARY_MISSING"));
        }
        if (seats.stream().noneMatch(Seat::scores)) {
            defects.add(Refusal.whole("evaluation.NOBODY_SCORES"));
        }
        if (!team().isEmpty() && team().stream().noneMatch(Adviser::leader)) {
            defects.add(Refusal.whole("evaluation.LEADER_MISSING"));
        }
        boolean leader = chair().map(seat -> seat.department().demand() == Department.Demand.CHAIR)
                .orElse(true);
        if (!leader && !chairDelegated) {
            defects.add(
                    Refusal.of("evaluation.CHAIR_NOT_LEADER", "chairDelegated").citing(clause));
        }
        if (chairDelegated && (delegationNumber == null || delegationDate == null)) {
            defects.add(Refusal.of("evaluation.DELEGATION_UNDOCUMENTED", "delegationNumber")
                    .citing(clause));
        }
        return defects;
    }
}
