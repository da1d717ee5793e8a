package vn.saolang.traceability.web.diary;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.app.diary.DiaryDoor;
import vn.saolang.traceability.app.diary.WriteEntry;
import vn.saolang.traceability.app.phone.WriteDays;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.web.diary.EntryFiles.Sent;

/** Takes entries: a form as it is typed, or the JSON of a phone's queue; both by the same verb. */
@Controller
class EntryController {

    private static final String AT = "/diary/entries";

    private final DiaryDoor door;
    private final WriteEntry writing;
    private final WriteDays days;
    private final EntryFiles files;
    private final EntryPages entries;
    private final DiaryPages pages;
    private final JsonMapper json;
    private final VietnamTime time;

    EntryController(
            DiaryDoor door,
            WriteEntry writing,
            WriteDays days,
            EntryFiles files,
            EntryPages entries,
            DiaryPages pages,
            JsonMapper json,
            VietnamTime time) {
        this.door = door;
        this.writing = writing;
        this.days = days;
        this.files = files;
        this.entries = entries;
        this.pages = pages;
        this.json = json;
        this.time = time;
    }

    /** A form: answered with the diary, or with the form again and what is wrong with it. */
    @Access(Role.PRODUCER)
    @PostMapping(path = AT, params = "!entry")
    Object write(
            Actor actor,
            @RequestParam MultiValueMap<String, String> typed,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            @RequestParam(required = false) @Nullable List<MultipartFile> voice,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers) {
        EntryForm form = new EntryForm(typed);
        EntryReading reading = reading(actor, form);
        EntitySummary entity = door.diary(actor, EntryReading.entity(form));
        try {
            Verdict.of(reading.unreadable()).orThrow();
            List<EntryId> written = written(actor, reading, new Sent(photos, voice, papers));
            return reading.isOfManyDays()
                    ? Redirect.to("/diary/" + entity.id())
                            .saying("traceability.diary.written-days", Integer.toString(written.size()))
                    : Redirect.to(AT + "/" + written.getFirst()).saying("traceability.diary.written");
        } catch (RefusedException refused) {
            return again(actor, entity, form, reading.atFields(refused.refusals()));
        }
    }

    private Rendered again(Actor actor, EntitySummary entity, EntryForm form, List<Refusal> refusals) {
        if (form.lines("days").isEmpty()) {
            return Rendered.unprocessable(entries.refused(actor, entity, form, refusals));
        }
        if (!form.get("month").matches("2\\d{3}-(0[1-9]|1[0-2])")) {
            form.set("month", YearMonth.from(time.today()));
        }
        return Rendered.unprocessable(pages.days(actor, entity, EntryReading.kind(form.get("kind")), form, refusals));
    }

    /**
     * An entry out of a phone's queue, in the field {@code entry} as JSON: {@code {"state":"kept","url":…}}, or a problem of 422
     * whose errors point to the fields. Sent again it is answered as the first time.
     */
    @Access(Role.PRODUCER)
    @PostMapping(path = AT, params = "entry", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> send(
            Actor actor,
            @RequestParam String entry,
            @RequestParam(required = false) @Nullable List<MultipartFile> photos,
            @RequestParam(required = false) @Nullable List<MultipartFile> voice,
            @RequestParam(required = false) @Nullable List<MultipartFile> papers) {
        EntryForm form = EntryJson.form(json, entry);
        EntryReading reading = reading(actor, form);
        door.diary(actor, EntryReading.entity(form));
        try {
            Verdict.of(reading.unreadable()).orThrow();
            List<EntryId> written = written(actor, reading, new Sent(photos, voice, papers));
            String url = written.size() == 1
                    ? AT + "/" + written.getFirst()
                    : "/diary/" + EntryReading.entity(form) + "/month";
            return ResponseEntity.ok(Map.of("state", "kept", "url", url));
        } catch (RefusedException refused) {
            throw new RefusedException(reading.atFields(refused.refusals()));
        }
    }

    private List<EntryId> written(Actor actor, EntryReading reading, Sent sent) {
        List<Attachment> kept = files.keep(sent);
        return reading.isOfManyDays()
                ? days.write(actor, reading.drafts(kept))
                : List.of(writing.write(actor, reading.draft(kept)));
    }

    /** What one account typed is never sent as another's, whoever is signed in on the phone by then. */
    private EntryReading reading(Actor actor, EntryForm form) {
        UUID typedBy = form.id("account");
        if (typedBy != null && !typedBy.equals(actor.account())) {
            throw new Forbidden("an entry of another account");
        }
        return new EntryReading(form, time.now());
    }
}
