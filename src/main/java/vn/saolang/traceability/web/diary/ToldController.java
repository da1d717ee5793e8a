package vn.saolang.traceability.web.diary;

import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.OfflineWorker;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.producer.Producers;
import vn.saolang.traceability.EntryId;
import vn.saolang.traceability.app.diary.DeclareWrong;
import vn.saolang.traceability.app.phone.ReadEntry;
import vn.saolang.traceability.model.diary.Attachment;
import vn.saolang.traceability.model.reading.DiaryEntry;

/** An entry that was written: what it tells, its files, and that it was wrong; and what a phone needs without a network. */
@Controller
class ToldController {

    private static final String ENTRY = "/diary/entries/{id}";

    private final ReadEntry reading;
    private final DeclareWrong declaring;
    private final Producers producers;
    private final Files files;

    ToldController(ReadEntry reading, DeclareWrong declaring, Producers producers, Files files) {
        this.reading = reading;
        this.declaring = declaring;
        this.producers = producers;
        this.files = files;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(ENTRY)
    EntryPage show(Actor actor, @PathVariable String id) {
        return page(actor, reading.shownTo(actor, EntryId.parse(id)), "", List.of());
    }

    private EntryPage page(Actor actor, DiaryEntry entry, String reason, List<Refusal> refusals) {
        return new EntryPage(
                actor.account(),
                entry,
                producers.find(entry.entity()).orElseThrow().name(),
                reading.isOwn(actor, entry.entity()),
                reading.stepName(entry),
                reading.event(entry),
                reason,
                refusals);
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(ENTRY + "/files/{sha256}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String id, @PathVariable String sha256) {
        DiaryEntry entry = reading.shownTo(actor, EntryId.parse(id));
        Attachment file = entry.files().stream()
                .filter(one -> one.file().sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("file of entry " + id));
        return files.inline(file.file(), file.name());
    }

    @Access(Role.PRODUCER)
    @PostMapping(ENTRY + "/wrong")
    Object wrong(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String reason) {
        DiaryEntry entry = reading.shownTo(actor, EntryId.parse(id));
        try {
            declaring.declare(actor, entry.id(), reason);
            return Redirect.to("/diary/entries/" + entry.id()).saying("traceability.entry.declared");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, reading.shownTo(actor, entry.id()), reason, refused.refusals()));
        }
    }

    /** The service worker of the diary. */
    @Access(anyone = true)
    @GetMapping("/diary-worker.js")
    ResponseEntity<byte[]> serviceWorker() {
        return OfflineWorker.answer("diary-worker.js");
    }

    @Access(Role.PRODUCER)
    @GetMapping("/diary/signed-in")
    DiarySignedInPart signedIn(Actor actor) {
        return new DiarySignedInPart(actor.account());
    }

    @Access(Role.PRODUCER)
    @GetMapping("/diary/offline")
    DiaryOfflinePage offline(Actor actor) {
        return new DiaryOfflinePage(actor.account());
    }
}
