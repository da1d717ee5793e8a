package vn.saolang.evaluation.app.team;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.TeamEvent;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;

/** The leader gives criteria of a dossier to other advisers than the sectors proposed. */
@Component
public class AssignCriteria {

    private final TeamDoor door;
    private final TeamFileStore files;
    private final Events events;

    AssignCriteria(TeamDoor door, TeamFileStore files, Events events) {
        this.door = door;
        this.files = files;
        this.events = events;
    }

    /**
     * Assigns; criteria not named keep their adviser.
     *
     * @param wanted adviser by criterion, null for nobody
     * @throws RefusedException when somebody is no adviser of this team or a criterion is none of the set's
     */
    @Transactional
    public void assign(Actor actor, UUID file, Map<String, @Nullable UUID> wanted) {
        Desk desk = door.lead(actor, file);
        Set<UUID> team = desk.council().team().stream().map(Adviser::id).collect(Collectors.toSet());
        Map<String, @Nullable UUID> now = files.tasks(file);
        Map<String, @Nullable UUID> changed = new LinkedHashMap<>();
        wanted.forEach((criterion, adviser) -> {
            if (!now.containsKey(criterion) || (adviser != null && !team.contains(adviser))) {
                throw new RefusedException(Refusal.whole("evaluation.TEAM_TASK_WRONG", criterion));
            }
            if (!Objects.equals(now.get(criterion), adviser)) {
                changed.put(criterion, adviser);
            }
        });
        changed.forEach((criterion, adviser) -> files.assign(file, criterion, adviser));
        if (!changed.isEmpty()) {
            String which = String.join(", ", changed.keySet());
            events.publish(actor, new TeamEvent("CriteriaAssigned", desk.file().dossier(), Map.of("criteria", which)));
        }
    }
}
