package vn.saolang.evaluation.web.invite;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.invite.AnswerInvitation;
import vn.saolang.evaluation.app.invite.InvitationCalendar;
import vn.saolang.evaluation.app.invite.InvitationQueries;
import vn.saolang.evaluation.app.invite.KeepGuests;
import vn.saolang.evaluation.app.invite.SendInvitations;
import vn.saolang.evaluation.app.prepare.MeetingPapers;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.papers.web.PaperAnswer;

/** Invitations: sent by those who prepare the meeting, answered by members. */
@Controller
class InvitationController {

    private final InvitationQueries queries;
    private final SendInvitations sending;
    private final KeepGuests guests;
    private final AnswerInvitation answering;
    private final InvitationCalendar calendar;
    private final MeetingPapers papers;

    InvitationController(
            InvitationQueries queries,
            SendInvitations sending,
            KeepGuests guests,
            AnswerInvitation answering,
            InvitationCalendar calendar,
            MeetingPapers papers) {
        this.queries = queries;
        this.sending = sending;
        this.guests = guests;
        this.answering = answering;
        this.calendar = calendar;
        this.papers = papers;
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/invitations")
    InvitationsPage invitations(Actor actor, @PathVariable UUID id) {
        return page(actor, id, null, List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/invitations")
    Object send(Actor actor, @PathVariable UUID id) {
        try {
            int sent = sending.send(actor, new SessionId(id));
            return Redirect.to("/sessions/" + id + "/invitations")
                    .saying("evaluation.invite.done", Integer.toString(sent));
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, null, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/sessions/{id}/guests")
    Object keepGuests(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "guests", defaultValue = "") String typed) {
        try {
            guests.keep(actor, new SessionId(id), typed);
            return Redirect.to("/sessions/" + id + "/invitations#guests").saying("evaluation.invite.guests.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, typed, refused.refusals()));
        }
    }

    private InvitationsPage page(Actor actor, UUID id, @Nullable String typed, List<Refusal> refusals) {
        return new InvitationsPage(queries.board(actor, new SessionId(id)), typed, refusals);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/invitations/{seat}.{format}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable UUID seat, @PathVariable String format) {
        return PaperAnswer.of(papers.invitation(actor, new SessionId(id), seat), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/guests/{number}.{format}")
    ResponseEntity<byte[]> guest(
            Actor actor, @PathVariable UUID id, @PathVariable String number, @PathVariable String format) {
        return PaperAnswer.of(
                papers.guest(actor, new SessionId(id), number.matches("\\d{1,4}") ? Integer.parseInt(number) : 0),
                format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/sessions/{id}/attendance.{format}")
    ResponseEntity<byte[]> attendance(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.attendance(actor, new SessionId(id)), format);
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/invitation")
    InvitationPage own(Actor actor, @PathVariable UUID id) {
        return new InvitationPage(
                queries.own(actor, new SessionId(id)), new Typed(new LinkedMultiValueMap<>()), List.of());
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @PostMapping("/sessions/{id}/invitation")
    Object answer(Actor actor, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form) {
        Typed typed = new Typed(form);
        SessionId session = new SessionId(id);
        try {
            String choice = typed.text("coming");
            Boolean coming = choice.matches("true|false") ? Boolean.valueOf(choice) : null;
            answering.answer(actor, session, coming, typed.text("reason"));
            return Redirect.to("/sessions/" + id + "/invitation").saying("evaluation.invite.own.done");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new InvitationPage(queries.own(actor, session), typed, refused.refusals()));
        }
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/invitation.ics")
    ResponseEntity<String> calendar(Actor actor, @PathVariable UUID id) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"hop-hoi-dong.ics\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .body(calendar.of(actor, new SessionId(id)));
    }

    @Access({Role.COUNCIL_CHAIR, Role.COUNCIL_SECRETARY, Role.COUNCIL_MEMBER})
    @GetMapping("/sessions/{id}/invitation.{format}")
    ResponseEntity<byte[]> ownPaper(Actor actor, @PathVariable UUID id, @PathVariable String format) {
        return PaperAnswer.of(papers.own(actor, new SessionId(id)), format);
    }
}
