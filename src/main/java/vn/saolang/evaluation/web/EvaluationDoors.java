package vn.saolang.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** Doors to rounds, councils and sessions. */
@Component
class EvaluationDoors implements NavSource {

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        List<NavItem> doors = new ArrayList<>();
        boolean office = actor.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
        if (office) {
            doors.add(new NavItem(40, "evaluation.rounds.title", "/rounds"));
            doors.add(new NavItem(41, "evaluation.councils.title", "/councils"));
            doors.add(new NavItem(45, "evaluation.fairness.title", "/fairness"));
        }
        if (office || actor.has(Role.COUNCIL_SECRETARY)) {
            doors.add(new NavItem(43, "evaluation.re-evaluations.title", "/re-evaluations"));
            doors.add(new NavItem(45, "evaluation.sample.title", "/samples"));
        }
        if (actor.has(Role.PROVINCE_OFFICE)) {
            doors.add(new NavItem(44, "evaluation.steps.title", "/roadmap-steps"));
        }
        if (office || actor.has(Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER)) {
            doors.add(new NavItem(42, "evaluation.sessions.title", "/sessions"));
        }
        if (office || actor.has(Role.ADVISER, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY)) {
            doors.add(new NavItem(43, "evaluation.team.title", "/team"));
        }
        if (office || actor.has(Role.PRODUCER, Role.COUNCIL_CHAIR)) {
            doors.add(new NavItem(44, "evaluation.reconsiderations.title", "/reconsiderations"));
        }
        return doors;
    }
}
