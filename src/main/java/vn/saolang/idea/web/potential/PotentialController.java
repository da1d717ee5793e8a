package vn.saolang.idea.web.potential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.files.Files;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.PotentialState;
import vn.saolang.idea.app.meeting.MeetingQueries;
import vn.saolang.idea.app.potential.MovePotential;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.app.potential.PotentialQueries;
import vn.saolang.idea.app.potential.PotentialQueries.Asked;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** The inventory: the list, one product, and what its office decides about it. */
@Controller
class PotentialController {

    private static final int SIZE = 30;

    private final PotentialDoor door;
    private final PotentialQueries queries;
    private final MovePotential moving;
    private final SurveyPages surveys;
    private final MeetingQueries meetings;
    private final Files files;

    PotentialController(
            PotentialDoor door,
            PotentialQueries queries,
            MovePotential moving,
            SurveyPages surveys,
            MeetingQueries meetings,
            Files files) {
        this.meetings = meetings;
        this.door = door;
        this.queries = queries;
        this.moving = moving;
        this.surveys = surveys;
        this.files = files;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/potentials")
    PotentialsPage list(
            Actor actor, @RequestParam Map<String, String> given, @RequestParam(defaultValue = "0") int page) {
        Asked asked = asked(given);
        Paged<Potential> found = queries.page(actor, asked, page, SIZE);
        Map<String, String> names = new LinkedHashMap<>();
        found.items().forEach(one -> names.put(one.commune().key(), queries.nameOf(one.commune())));
        Set<String> seen = door.seen(actor);
        boolean keeps = !door.kept(actor).isEmpty();
        return new PotentialsPage(
                found,
                asked,
                queries.counts(actor, asked),
                keeps || !door.entities(actor).isEmpty(),
                seen == null || !seen.isEmpty(),
                queries.communes(door.province(actor)),
                surveys.groups(),
                names);
    }

    /** What the address of a list asks for; what cannot be read is passed over. */
    static Asked asked(Map<String, String> given) {
        String words = given.getOrDefault("q", "");
        PotentialState state = null;
        for (PotentialState one : PotentialState.values()) {
            state = one.name().equals(given.get("state")) && one != PotentialState.NONE ? one : state;
        }
        return new Asked(
                words.length() > 100 ? words.substring(0, 100) : words,
                state,
                given.getOrDefault("group", ""),
                given.getOrDefault("commune", ""),
                "true".equals(given.get("craft")),
                "name".equals(given.get("sort")));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/potentials/{id}")
    PotentialPage show(Actor actor, @PathVariable String id) {
        return page(actor, door.read(actor, PotentialId.parse(id)), "", List.of());
    }

    private PotentialPage page(Actor actor, Potential one, String reason, List<Refusal> refusals) {
        boolean keeps = door.keeps(actor, one.commune());
        boolean own = door.makes(actor, one.told().maker().entity());
        return new PotentialPage(
                one,
                queries.nameOf(one.commune()),
                surveys.groups().getOrDefault(text(one.told().group()), ""),
                keeps,
                keeps || (own && one.state() == PotentialState.PROPOSED),
                one.state() == PotentialState.CHOSEN && (own || (keeps && actor.has(Role.COMMUNE_OFFICER))),
                meetings.shown(actor, one).orElse(null),
                keeps ? queries.namesakes(one) : List.of(),
                reason,
                refusals);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/potentials/{id}/photos/{sha256}")
    ResponseEntity<Resource> photo(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        PotentialDraft.Photo photo = door.read(actor, PotentialId.parse(id)).photos().stream()
                .filter(one -> one.file().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo of potential product " + id));
        return files.inline(photo.file(), photo.name());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/potentials/{id}/take")
    Object take(Actor actor, @PathVariable String id) {
        PotentialId potential = PotentialId.parse(id);
        try {
            moving.take(actor, potential);
            return Redirect.to("/potentials/" + potential).saying("idea.potential.taken");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, door.read(actor, potential), "", refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping("/potentials/{id}/drop")
    Object drop(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        PotentialId potential = PotentialId.parse(id);
        try {
            moving.drop(actor, potential, reason);
            return Redirect.to("/potentials/" + potential).saying("idea.potential.dropped");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, door.read(actor, potential), reason, refused.refusals()));
        }
    }
}
