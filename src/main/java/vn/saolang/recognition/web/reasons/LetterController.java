package vn.saolang.recognition.web.reasons;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.evaluation.reasons.ReasonsLetter;
import vn.saolang.evaluation.reasons.ReasonsLetters;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.recognition.model.Notice;

/** The reasons letter beside its notice: for whom the notice is, once it is issued and the letter released. */
@Controller
class LetterController {

    private final NoticeQueries notices;
    private final ReasonsLetters letters;

    LetterController(NoticeQueries notices, ReasonsLetters letters) {
        this.notices = notices;
        this.letters = letters;
    }

    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR,
        Role.MINISTRY_OFFICE,
        Role.MINISTER
    })
    @GetMapping("/notices/{id}/reasons")
    LetterPage letter(Actor actor, @PathVariable UUID id) {
        return new LetterPage(id, read(actor, id));
    }

    @Access({
        Role.PRODUCER,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR,
        Role.MINISTRY_OFFICE,
        Role.MINISTER
    })
    @GetMapping("/notices/{id}/reasons.{format}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        ReasonsLetter letter = read(actor, id);
        return PaperAnswer.of(letters.paper(letter), format);
    }

    private ReasonsLetter read(Actor actor, UUID id) {
        Notice notice = notices.get(actor, id);
        return letters.of(notice.result())
                .filter(_ -> notice.issued())
                .orElseThrow(() -> new NotFound("reasons of notice " + id));
    }
}
