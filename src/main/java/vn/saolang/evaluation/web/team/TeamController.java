package vn.saolang.evaluation.web.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.app.team.AssignCriteria;
import vn.saolang.evaluation.app.team.HandToTeam;
import vn.saolang.evaluation.app.team.TeamQueries;
import vn.saolang.evaluation.web.OfficeScope;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Dossiers before advisory teams: the office hands them over, the leader assigns their criteria. */
@Controller
class TeamController {

    private final TeamQueries queries;
    private final HandToTeam handing;
    private final AssignCriteria assigning;

    TeamController(TeamQueries queries, HandToTeam handing, AssignCriteria assigning) {
        this.queries = queries;
        this.handing = handing;
        this.assigning = assigning;
    }

    @Access({Role.ADVISER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE, Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY})
    @GetMapping("/team")
    TeamPage files(Actor actor) {
        return list(actor, new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    private TeamPage list(Actor actor, Typed typed, List<Refusal> refusals) {
        Optional<String> scope = actor.scope(Role.PROVINCE_OFFICE).or(() -> actor.scope(Role.MINISTRY_OFFICE));
        return new TeamPage(
                queries.files(actor),
                scope.map(handing::waiting).orElse(List.of()),
                scope.map(handing::teams).orElse(List.of()),
                scope.isPresent(),
                actor.has(Role.ADVISER) || scope.isPresent(),
                typed,
                refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/team")
    Object hand(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        UUID council = typed.id("council");
        try {
            int handed = handing.hand(
                            actor,
                            OfficeScope.of(actor),
                            typed.ids("candidate"),
                            council == null ? null : new CouncilId(council))
                    .size();
            return Redirect.to("/team").saying("evaluation.team.handed", Integer.toString(handed));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(list(actor, typed, refused.refusals()));
        }
    }

    @Access({Role.ADVISER, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/team/{id}")
    TeamFilePage file(Actor actor, @PathVariable UUID id) {
        return new TeamFilePage(queries.whole(actor, id), List.of());
    }

    @Access(Role.ADVISER)
    @PostMapping("/team/{id}/tasks")
    Object assign(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Map<String, @Nullable UUID> wanted = new LinkedHashMap<>();
        Typed typed = new Typed(form);
        form.keySet().stream()
                .filter(name -> name.startsWith("task-"))
                .forEach(name -> wanted.put(name.substring("task-".length()), typed.id(name)));
        try {
            assigning.assign(actor, id, wanted);
            return Redirect.to("/team/" + id).saying("evaluation.team.assigned");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new TeamFilePage(queries.whole(actor, id), refused.refusals()));
        }
    }
}
