package vn.saolang.recognition.web.withdrawal;

import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.saolang.files.Files;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.papers.web.PaperAnswer;
import vn.saolang.recognition.app.withdrawal.WithdrawalPaperwork;
import vn.saolang.recognition.app.withdrawal.WithdrawalQueries;
import vn.saolang.recognition.model.withdrawal.Attachment;
import vn.saolang.recognition.model.withdrawal.Verification;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.WithdrawalState;

/** Papers and files of a case; drafts and minutes are the offices' own until the decision. */
@Controller
class WithdrawalPaperController {

    private final WithdrawalQueries cases;
    private final WithdrawalPaperwork papers;
    private final Files files;

    WithdrawalPaperController(WithdrawalQueries cases, WithdrawalPaperwork papers, Files files) {
        this.cases = cases;
        this.papers = papers;
        this.files = files;
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
    @GetMapping("/withdrawal-cases/{id}/papers/{paper}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String paper, @PathVariable String format) {
        Withdrawal one = cases.get(actor, id);
        boolean issued = one.state() == WithdrawalState.ISSUED;
        boolean open = paper.equals("confirmation") || paper.equals("decision") && issued;
        if (!open && !WithdrawalQueries.isInside(actor, one)) {
            throw new NotFound("paper " + paper);
        }
        return PaperAnswer.of(papers.paper(one, paper), format);
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
    @GetMapping("/withdrawal-cases/{id}/files/{which}")
    ResponseEntity<Resource> file(Actor actor, @PathVariable UUID id, @PathVariable String which) {
        Withdrawal one = cases.get(actor, id);
        Verification minutes = one.verification();
        boolean mayReadMinutes = WithdrawalQueries.isInside(actor, one) || one.state() == WithdrawalState.ISSUED;
        Attachment found =
                switch (which) {
                    case "basis" -> one.basis().file();
                    case "minutes" -> minutes == null || !mayReadMinutes ? null : minutes.file();
                    default -> null;
                };
        if (found == null) {
            throw new NotFound("file " + which);
        }
        return files.inline(found.file(), found.name());
    }
}
