package vn.saolang.recognition.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.recognition.model.Decision;
import vn.saolang.recognition.model.DecisionState;

/** What waits between a council's result and the notice. No clause sets a day for it. */
@Component
class RecognitionWork implements WorkSource {

    private static final String KIND = "recognition.work";

    private final AwaitingResults awaiting;
    private final DecisionQueries decisions;
    private final NoticeQueries notices;

    RecognitionWork(AwaitingResults awaiting, DecisionQueries decisions, NoticeQueries notices) {
        this.awaiting = awaiting;
        this.decisions = decisions;
        this.notices = notices;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        scope(actor, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE).ifPresent(scope -> ofOffice(scope, items));
        scope(actor, Role.PROVINCE_CHAIR, Role.MINISTER)
                .ifPresent(scope -> decisions
                        .inState(scope, DecisionState.SUBMITTED)
                        .forEach(one -> items.add(item("recognition.work.sign", one))));
        int drafts = notices.drafts(actor).size();
        if (drafts > 0) {
            items.add(new WorkItem(
                    KIND, "recognition.work.notices", List.of(Integer.toString(drafts)), "/notices", null));
        }
        return items;
    }

    private void ofOffice(String scope, List<WorkItem> items) {
        int results = awaiting.of(scope).size();
        if (results > 0) {
            items.add(new WorkItem(
                    KIND, "recognition.work.results", List.of(Integer.toString(results)), "/decisions", null));
        }
        decisions.inState(scope, DecisionState.DRAFT).forEach(one -> items.add(item("recognition.work.draft", one)));
        for (UUID unsent : decisions.unsent(scope)) {
            items.add(new WorkItem(KIND, "recognition.work.send", List.of(), "/decisions/" + unsent, null));
        }
    }

    private static WorkItem item(String key, Decision decision) {
        return new WorkItem(
                KIND, key, List.of(Integer.toString(decision.items().size())), "/decisions/" + decision.id(), null);
    }

    private static Optional<String> scope(Actor actor, Role... roles) {
        return Stream.of(roles).flatMap(role -> actor.scope(role).stream()).findFirst();
    }
}
