package vn.saolang.recognition.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.reasons.ReasonsLetters;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.recognition.app.DraftNotice;
import vn.saolang.recognition.app.IssueNotice;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.recognition.model.Notice;

/** Notices of results: the office writes them, commune and entity read them. */
@Controller
class NoticeController {

    private final NoticeQueries notices;
    private final DraftNotice drafting;
    private final IssueNotice issuing;
    private final ReasonsLetters reasons;

    NoticeController(NoticeQueries notices, DraftNotice drafting, IssueNotice issuing, ReasonsLetters reasons) {
        this.notices = notices;
        this.drafting = drafting;
        this.issuing = issuing;
        this.reasons = reasons;
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
    @GetMapping("/notices")
    NoticesPage list(Actor actor) {
        List<Notice> readable = notices.readableBy(actor);
        return new NoticesPage(
                readable.stream().filter(one -> !one.issued()).toList(),
                readable.stream().filter(Notice::issued).toList());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/notices")
    Redirect draft(Actor actor, @RequestParam MultiValueMap<String, String> form) {
        form.getOrDefault("result", List.of()).forEach(result -> drafting.withoutDecision(actor, Ids.result(result)));
        return Redirect.to("/notices").saying("recognition.done.notices");
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
    @GetMapping("/notices/{id}")
    NoticePage show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, "", "", List.of());
    }

    private NoticePage page(Actor actor, UUID id, String number, String day, List<Refusal> refusals) {
        Notice notice = notices.get(actor, id);
        boolean told = notice.issued() && reasons.of(notice.result()).isPresent();
        return new NoticePage(notice, NoticeQueries.mayIssue(actor, notice), told, number, day, refusals);
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/notices/{id}/issue")
    Object issue(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day) {
        try {
            issuing.issue(actor, id, version, number, day);
            return Redirect.to("/notices/" + id).saying("recognition.done.noticed");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, number, day, refused.refusals()));
        }
    }
}
