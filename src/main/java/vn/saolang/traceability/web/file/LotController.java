package vn.saolang.traceability.web.file;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.papers.QrCode;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.app.file.LotScope;
import vn.saolang.traceability.app.file.PublishLot;
import vn.saolang.traceability.app.file.StateLabel;
import vn.saolang.traceability.app.identifier.Identifiers;
import vn.saolang.traceability.app.recall.RecallDoor;
import vn.saolang.traceability.app.recall.RecallQueries;
import vn.saolang.traceability.model.file.EventDigest;
import vn.saolang.traceability.model.file.LotFilter;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotStory;
import vn.saolang.traceability.model.recall.Recall;

/** The list of lots and the file of each. */
@Controller
class LotController {

    private final LotFiles files;
    private final LotScope scope;
    private final PublishLot publishing;
    private final StateLabel labels;
    private final Identifiers identifiers;
    private final RecallDoor door;
    private final RecallQueries recalls;
    private final VietnamTime time;

    LotController(
            LotFiles files,
            LotScope scope,
            PublishLot publishing,
            StateLabel labels,
            Identifiers identifiers,
            RecallDoor door,
            RecallQueries recalls,
            VietnamTime time) {
        this.files = files;
        this.scope = scope;
        this.publishing = publishing;
        this.labels = labels;
        this.identifiers = identifiers;
        this.door = door;
        this.recalls = recalls;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots")
    LotsPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "ALL") String only,
            @RequestParam(defaultValue = "0") int page) {
        LotFilter filter = new LotFilter(q.strip(), LotFilter.Only.of(only));
        return new LotsPage(files.list(actor, filter, page), filter, LotScope.isInspector(actor), time.today());
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots/{lot}")
    LotPage show(Actor actor, @PathVariable String lot) {
        LotStory story = files.story(actor, LotId.parse(lot));
        LotHead head = story.head();
        List<Recall> past = recalls.ended(head.id());
        return new LotPage(
                story,
                identity(head),
                files.scores(head),
                labels.of(head.item()),
                recalls.balance(head.id()).orElse(null),
                recalls.openFor(head.id()).orElse(null),
                past,
                files.readable(actor, story.upstream()),
                LotScope.isInspector(actor),
                scope.isMember(actor, head.entity()),
                door.mayStart(actor, head),
                time.today(),
                EventDigest.of(story));
    }

    private LotPage.Identity identity(LotHead head) {
        String uri = identifiers.lotClass(head.item(), head.code()).toString();
        QrCode code = QrCode.of(uri);
        return new LotPage.Identity(uri, code.svgPath(), code.size());
    }

    @Access(Role.PRODUCER)
    @PostMapping("/lots/{lot}/publication")
    Redirect publish(Actor actor, @PathVariable String lot, @RequestParam("public") String shown) {
        LotId id = LotId.parse(lot);
        if (shown.equals("yes")) {
            publishing.publish(actor, id);
            return Redirect.to("/lots/" + id).saying("traceability.done.published");
        }
        publishing.hide(actor, id);
        return Redirect.to("/lots/" + id).saying("traceability.done.hidden");
    }
}
