package vn.saolang.idea.web.meeting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.app.meeting.ConcludeMeeting;
import vn.saolang.idea.app.meeting.MeetingDoor;
import vn.saolang.idea.app.meeting.MeetingQueries;
import vn.saolang.idea.app.meeting.RecordMeeting;
import vn.saolang.idea.app.potential.PotentialDoor;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.territory.Unit;

/** Village meetings: written, held, concluded. */
@Controller
class MeetingController {

    private static final String AT = "/potentials/meetings";
    private static final int SIZE = 20;

    private final MeetingDoor door;
    private final PotentialDoor communes;
    private final MeetingQueries queries;
    private final RecordMeeting recording;
    private final ConcludeMeeting concluding;

    MeetingController(
            MeetingDoor door,
            PotentialDoor communes,
            MeetingQueries queries,
            RecordMeeting recording,
            ConcludeMeeting concluding) {
        this.door = door;
        this.communes = communes;
        this.queries = queries;
        this.recording = recording;
        this.concluding = concluding;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(AT)
    MeetingsPage list(Actor actor, @RequestParam(defaultValue = "0") int page) {
        Paged<Meeting> found = queries.page(actor, page, SIZE);
        Map<String, String> names = new LinkedHashMap<>();
        found.items()
                .forEach(one -> names.put(
                        one.told().commune().key(),
                        queries.unit(one.told().commune()).name()));
        return new MeetingsPage(found, !communes.communes(actor).isEmpty(), names);
    }

    /** A blank form for the commune the officer keeps; the first one of those that keep several. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping(AT + "/new")
    MeetingEditPage begin(Actor actor) {
        Unit commune = communes.communes(actor).stream()
                .findFirst()
                .orElseThrow(() -> new Forbidden("meetings without a commune"));
        MeetingForm form = MeetingForm.blank(commune.ref()).set("heldOn", queries.today());
        return page(form, List.of());
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @GetMapping(AT + "/{id}/edit")
    Object change(Actor actor, @PathVariable String id) {
        Meeting meeting = door.read(actor, MeetingId.parse(id));
        return meeting.held() ? Redirect.to(AT + "/" + id) : page(MeetingForm.of(meeting), List.of());
    }

    private MeetingEditPage page(MeetingForm form, List<Refusal> refusals) {
        var already = form.draft(new ArrayList<>()).candidates().stream()
                .map(Candidate::potential)
                .collect(Collectors.toSet());
        return new MeetingEditPage(
                form, queries.unit(form.commune()).name(), queries.offered(form.commune(), already), refusals);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT)
    Object write(Actor actor, @RequestParam Map<String, String> typed) {
        MeetingForm form = new MeetingForm(new LinkedHashMap<>(typed));
        List<Refusal> unreadable = new ArrayList<>();
        MeetingDraft draft = form.draft(unreadable);
        try {
            Verdict.of(unreadable).orThrow();
            MeetingId id = recording.record(actor, draft);
            return Redirect.to(AT + "/" + id).saying("idea.meeting.kept");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(form, refused.refusals()));
        }
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping(AT + "/{id}")
    MeetingPage show(Actor actor, @PathVariable String id) {
        return shown(actor, MeetingId.parse(id), List.of());
    }

    private MeetingPage shown(Actor actor, MeetingId id, List<Refusal> refusals) {
        Meeting meeting = door.read(actor, id);
        return new MeetingPage(
                meeting,
                queries.unit(meeting.told().commune()).name(),
                door.keeps(actor, meeting) && !meeting.held(),
                refusals);
    }

    /** From now on the meeting stays as it is, and what it chose is chosen. */
    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR})
    @PostMapping(AT + "/{id}/conclude")
    Object conclude(Actor actor, @PathVariable String id) {
        MeetingId meeting = MeetingId.parse(id);
        try {
            concluding.conclude(actor, meeting);
            return Redirect.to(AT + "/" + meeting).saying("idea.meeting.concluded");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(shown(actor, meeting, refused.refusals()));
        }
    }
}
