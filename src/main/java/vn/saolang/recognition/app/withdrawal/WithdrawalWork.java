package vn.saolang.recognition.app.withdrawal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;

/** Cases of withdrawal that wait for an office or a head, with the last of the 15 days (26/2026 Điều 8.4). */
@Component
class WithdrawalWork implements WorkSource {

    private final WithdrawalQueries cases;

    WithdrawalWork(WithdrawalQueries cases) {
        this.cases = cases;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        scopes(actor, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE)
                .forEach(scope -> cases.waitingAt(scope, WithdrawalState.OPEN, WithdrawalState.VERIFIED)
                        .forEach(one -> items.add(item("recognition.work.withdrawal." + one.state(), one))));
        scopes(actor, Role.PROVINCE_CHAIR, Role.MINISTER)
                .forEach(scope -> cases.waitingAt(scope, WithdrawalState.SUBMITTED)
                        .forEach(one -> items.add(item("recognition.work.withdrawal.SUBMITTED", one))));
        return items;
    }

    private static Stream<String> scopes(Actor actor, Role... roles) {
        return Stream.of(roles).flatMap(role -> actor.scope(role).stream());
    }

    private static WorkItem item(String key, Withdrawal one) {
        return new WorkItem(
                "recognition.work.withdrawal",
                key,
                List.of(one.certificate().product()),
                "/withdrawal-cases/" + one.id(),
                one.dueOn());
    }
}
