package vn.saolang.idea.web.potential;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.app.potential.RecordPotential;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;

/** Takes surveys: a form as it is typed, or what a phone kept while there was no network; both by the same verb. */
@Controller
class SurveyController {

    private static final int MOST_FIELDS = 100;

    private final PotentialDoor door;
    private final RecordPotential recording;
    private final SurveyPages pages;
    private final SurveyPhotos photos;
    private final JsonMapper json;

    SurveyController(
            PotentialDoor door, RecordPotential recording, SurveyPages pages, SurveyPhotos photos, JsonMapper json) {
        this.door = door;
        this.recording = recording;
        this.pages = pages;
        this.photos = photos;
        this.json = json;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @GetMapping("/potentials/survey/new")
    SurveyPage write(Actor actor) {
        pages.admit(actor);
        return pages.blank(actor);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @GetMapping("/potentials/{id}/edit")
    SurveyPage change(Actor actor, @PathVariable String id) {
        return pages.of(actor, door.read(actor, PotentialId.parse(id)));
    }

    /** A form: answered with the product, or with the form again and what is wrong with it. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @PostMapping(path = "/potentials/surveys", params = "!entry")
    Object write(
            Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> sent) {
        SurveyForm form = ofThisAccount(actor, new SurveyForm(new LinkedHashMap<>(typed)));
        try {
            PotentialId id = recorded(actor, form, sent);
            return Redirect.to("/potentials/" + id).saying("idea.survey.kept");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(pages.refused(actor, form, refused.refusals()));
        }
    }

    /**
     * A survey out of a phone's queue, in the field {@code entry} as JSON: {@code {"state":"kept","url":…}}, or a problem of 422
     * whose errors point to the fields. Sent again it is answered as the first time.
     */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PRODUCER})
    @PostMapping(path = "/potentials/surveys", params = "entry", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> send(
            Actor actor,
            @RequestParam String entry,
            @RequestParam(name = "photos", required = false) @Nullable List<MultipartFile> sent) {
        PotentialId id = recorded(actor, ofThisAccount(actor, form(entry)), sent);
        return ResponseEntity.ok(Map.of("state", "kept", "url", "/potentials/" + id));
    }

    private PotentialId recorded(Actor actor, SurveyForm form, @Nullable List<MultipartFile> sent) {
        SurveyReading reading = new SurveyReading(form);
        PotentialDraft draft = reading.draft(photos.keep(sent));
        Verdict.of(reading.unreadable()).orThrow();
        return recording.record(actor, draft);
    }

    private SurveyForm form(String entry) {
        SurveyForm form = SurveyForm.blank();
        try {
            JsonNode told = json.readTree(entry);
            if (!told.isObject() || told.size() > MOST_FIELDS) {
                throw new RefusedException(Refusal.whole("idea.SURVEY_UNREADABLE"));
            }
            told.properties().forEach(one -> {
                if (one.getValue().isObject()) {
                    one.getValue()
                            .properties()
                            .forEach(inner -> form.set(
                                    one.getKey() + "." + inner.getKey(),
                                    inner.getValue().asString()));
                } else if (!one.getValue().isNull()) {
                    form.set(one.getKey(), SearchText.clean(one.getValue().asString()));
                }
            });
        } catch (JacksonException _) {
            throw new RefusedException(Refusal.whole("idea.SURVEY_UNREADABLE"));
        }
        return form;
    }

    /** What one account typed is never sent as another's, whoever is signed in on the phone by then. */
    private static SurveyForm ofThisAccount(Actor actor, SurveyForm form) {
        String typedBy = form.get("account");
        if (!typedBy.isEmpty() && !typedBy.equals(actor.account().toString())) {
            throw new Forbidden("a survey of another account");
        }
        return form;
    }
}
