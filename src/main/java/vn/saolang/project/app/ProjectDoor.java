package vn.saolang.project.app;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.project.ProjectId;
import vn.saolang.project.model.Project;
import vn.saolang.project.store.ProjectStore;
import vn.saolang.project.store.ProjectStore.Within;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/**
 * Who may read and write projects: an office writes its own; a province reads those of its communes, a commune those of its
 * province; the ministry reads all.
 */
@Component
public class ProjectDoor {

    private final ProjectStore projects;
    private final Territory territory;

    ProjectDoor(ProjectStore projects, Territory territory) {
        this.projects = projects;
        this.territory = territory;
    }

    /** The unit for which the actor may open projects. */
    public Optional<UnitRef> unitOf(Actor actor) {
        return actor.scope(Role.PROVINCE_OFFICE)
                .or(() -> actor.scope(Role.COMMUNE_OFFICER))
                .map(UnitRef::parse);
    }

    /** The province whose programme concerns the actor. */
    public Optional<UnitRef> provinceOf(Actor actor) {
        return unitOf(actor).map(unit -> territory.provinceOf(unit).ref());
    }

    /** What the actor may read of all projects. */
    public Within within(Actor actor) {
        Set<String> provinces = new HashSet<>(Set.of(""));
        Set<String> units = new HashSet<>(Set.of(""));
        for (Grant grant : actor.grants()) {
            switch (grant.role()) {
                case PROVINCE_OFFICE -> provinces.add(grant.scope());
                case COMMUNE_OFFICER, COMMUNE_CHAIR -> {
                    units.add(grant.scope());
                    units.add(territory
                            .provinceOf(UnitRef.parse(grant.scope()))
                            .ref()
                            .key());
                }
                default -> {}
            }
        }
        return new Within(actor.has(Role.MINISTRY_OFFICE), provinces, units);
    }

    /**
     * The project, for those who may read it.
     *
     * @throws NotFound for everybody else, as if there were none
     */
    public Project enter(Actor actor, ProjectId id) {
        Within within = within(actor);
        return projects.find(id)
                .filter(one -> within.all()
                        || within.provinces().contains(one.province().key())
                        || within.units().contains(one.unit().key()))
                .orElseThrow(() -> new NotFound("project " + id));
    }

    /** Whether the actor's office follows the project. */
    public boolean writes(Actor actor, Project project) {
        return actor.mayFor(Role.PROVINCE_OFFICE, project.unit().key())
                || actor.mayFor(Role.COMMUNE_OFFICER, project.unit().key());
    }

    /**
     * The project, locked, for the office that follows it.
     *
     * @throws NotFound for those who may not read it; Forbidden for those who may only read it
     */
    public Project enterOwn(Actor actor, ProjectId id) {
        if (!writes(actor, enter(actor, id))) {
            throw new Forbidden("writes project " + id);
        }
        return projects.findLocked(id).orElseThrow();
    }
}
