package vn.saolang.evaluation.web.prepare;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.prepare.CardPapers;
import vn.saolang.evaluation.app.prepare.PreparationQueries;
import vn.saolang.evaluation.app.prepare.WritePack;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.papers.Papers;

/** What is ready, and the packs: everything for those who prepare, the own part for a member. */
@Controller
class PreparationController {

    private final PreparationQueries queries;
    private final WritePack packing;
    private final CardPapers cards;

    PreparationController(PreparationQueries queries, WritePack packing, CardPapers cards) {
        this.queries = queries;
        this.packing = packing;
        this.cards = cards;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/preparation")
    PreparationPage preparation(Actor actor, @PathVariable UUID id) {
        return new PreparationPage(queries.checklist(actor, new SessionId(id)));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/pack.zip")
    void pack(Actor actor, @PathVariable UUID id, HttpServletResponse answer) throws IOException {
        send(packing.whole(actor, new SessionId(id)), "ho-so-phien-hop.zip", answer);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/own-pack.zip")
    void own(Actor actor, @PathVariable UUID id, HttpServletResponse answer) throws IOException {
        send(packing.own(actor, new SessionId(id)), "tai-lieu-hop.zip", answer);
    }

    /** Writes file after file straight into the answer: it begins at once and is never whole in memory. */
    private static void send(List<WritePack.Entry> pack, String name, HttpServletResponse answer) throws IOException {
        answer.setContentType("application/zip");
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        answer.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        answer.setHeader("X-Content-Type-Options", "nosniff");
        WritePack.write(pack, answer.getOutputStream());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/cards.pdf")
    ResponseEntity<byte[]> cards(Actor actor, @PathVariable UUID id) {
        return file(cards.cards(actor, new SessionId(id)));
    }

    /** A PDF of an own layout, shown in the browser and kept by no cache. */
    static ResponseEntity<byte[]> file(Papers.PaperFile file) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(file.name())
                                .build()
                                .toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff")
                .body(file.bytes());
    }
}
