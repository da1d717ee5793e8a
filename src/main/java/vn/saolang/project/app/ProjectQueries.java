package vn.saolang.project.app;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.programme.Programme;
import vn.saolang.programme.Programmes;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectKind;
import vn.saolang.project.ProjectState;
import vn.saolang.project.model.Photo;
import vn.saolang.project.model.Project;
import vn.saolang.project.store.ProjectStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** What may be asked about projects. */
@Component
public class ProjectQueries {

    private final ProjectDoor door;
    private final ProjectStore projects;
    private final Programmes programmes;
    private final Territory territory;
    private final VietnamTime time;

    ProjectQueries(
            ProjectDoor door, ProjectStore projects, Programmes programmes, Territory territory, VietnamTime time) {
        this.door = door;
        this.projects = projects;
        this.programmes = programmes;
        this.territory = territory;
        this.time = time;
    }

    /** A project with the name of its unit, and whether the reader's office follows it. */
    public record Seen(Project project, String unitName, boolean writes) {}

    /**
     * A project that an act names.
     *
     * @param followed whether the province follows one by that name
     */
    public record Named(String programme, vn.saolang.programme.Project project, boolean followed) {}

    public List<Seen> list(Actor actor, @Nullable ProjectKind kind, @Nullable ProjectState state, String words) {
        return projects.list(door.within(actor), kind, state, words.strip()).stream()
                .map(one -> seen(actor, one))
                .toList();
    }

    /** @throws NotFound for those who may not read it */
    public Seen get(Actor actor, ProjectId id) {
        return seen(actor, door.enter(actor, id));
    }

    private Seen seen(Actor actor, Project project) {
        String name = territory.find(project.unit()).map(Unit::name).orElse("");
        return new Seen(project, name, door.writes(actor, project));
    }

    /** The projects that the acts of the actor's province name, those of all its programmes. */
    public List<Named> named(Actor actor) {
        Optional<UnitRef> province = door.provinceOf(actor);
        return province.map(unit -> programmes.ofProvince(unit, time.today()).stream()
                        .flatMap(programme -> named(programme, unit))
                        .toList())
                .orElse(List.of());
    }

    private java.util.stream.Stream<Named> named(Programme programme, UnitRef province) {
        Set<String> followed = projects.followed(programme.code(), province.key());
        return programme.projects().stream()
                .map(one -> new Named(programme.code(), one, followed.contains(one.name())));
    }

    /** Whether the actor may open projects. */
    public boolean opens(Actor actor) {
        return door.unitOf(actor).isPresent();
    }

    /** @throws NotFound when the project has no such photo, or the actor may not read it */
    public FileId photo(Actor actor, ProjectId id, String sha256) {
        return door.enter(actor, id).photos().stream()
                .map(Photo::file)
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo of project " + id));
    }
}
