package vn.saolang.traceability.web.file;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.app.file.LotEvents;
import vn.saolang.traceability.app.file.LotFiles;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.Line;
import vn.saolang.traceability.model.file.LotStory;

/** The file of a lot on paper, as EPCIS events and as a table, and the files beside its entries. */
@Controller
class LotExportController {

    private final LotFiles lots;
    private final LotPaperwork papers;
    private final LotEvents events;
    private final Files files;

    LotExportController(LotFiles lots, LotPaperwork papers, LotEvents events, Files files) {
        this.lots = lots;
        this.papers = papers;
        this.events = events;
        this.files = files;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots/{lot}/file.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable String lot) {
        return PaperAnswer.of(papers.paper(lots.story(actor, LotId.parse(lot))).paper(), "pdf");
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots/{lot}/events.jsonld")
    ResponseEntity<byte[]> epcis(Actor actor, @PathVariable String lot) {
        LotStory story = lots.story(actor, LotId.parse(lot));
        byte[] body = events.document(story).toString().getBytes(StandardCharsets.UTF_8);
        return answer("application/ld+json", "lot-" + story.head().id() + ".jsonld", body);
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots/{lot}/entries.csv")
    ResponseEntity<byte[]> csv(Actor actor, @PathVariable String lot) {
        LotStory story = lots.story(actor, LotId.parse(lot));
        StringBuilder out = new StringBuilder("\uFEFF");
        out.append(
                "time,kind,step,producer,place_code,place,to_code,to,role,item,lot,quantity,unit,event_id,wrong\r\n");
        for (FileEntry entry : story.entries()) {
            for (Line line : entry.lots()) {
                out.append(row(entry, line)).append("\r\n");
            }
        }
        return answer(
                "text/csv;charset=UTF-8",
                "lot-" + story.head().id() + ".csv",
                out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String row(FileEntry entry, Line line) {
        List<String> cells = new ArrayList<>(List.of(
                entry.happenedAt().toString(),
                entry.kind().name(),
                entry.step() == null ? "" : entry.step(),
                entry.entityName(),
                entry.place().code(),
                entry.place().name(),
                entry.to() == null ? "" : entry.to().code(),
                entry.to() == null ? "" : entry.to().name(),
                line.role().name(),
                line.itemName(),
                line.code(),
                line.quantity().toPlainString(),
                line.unit(),
                entry.eventId(),
                entry.wrong() == null ? "" : entry.wrong().reason()));
        return cells.stream().map(LotWords::cell).collect(Collectors.joining(","));
    }

    private static ResponseEntity<byte[]> answer(String type, String name, byte[] body) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(body);
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/lots/{lot}/files/{file}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable String lot, @PathVariable String file) {
        FileEntry.Attached found = lots.attached(actor, LotId.parse(lot), file);
        return files.inline(LotFiles.fileOf(found), found.name());
    }
}
