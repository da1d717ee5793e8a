package vn.saolang.idea.web.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.model.meeting.Presence;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.territory.UnitRef;

/** A meeting as typed, kept as text; a candidate's fields bear its id: {@code on.…}, {@code votes.…}, {@code opinion.…}, {@code chosen.…}. */
public record MeetingForm(Map<String, String> typed) {

    static MeetingForm blank(UnitRef commune) {
        MeetingForm form = new MeetingForm(new LinkedHashMap<>());
        return form.set("id", MeetingId.random()).set("commune", commune.key());
    }

    static MeetingForm of(Meeting meeting) {
        MeetingDraft told = meeting.told();
        MeetingForm form = new MeetingForm(new LinkedHashMap<>());
        form.set("id", meeting.id()).set("base", meeting.version());
        form.set("commune", told.commune().key()).set("hamlet", told.hamlet());
        form.set("place", told.place()).set("heldOn", told.heldOn());
        form.set("chair", told.chair()).set("secretary", told.secretary());
        form.set("households", told.presence().households())
                .set("present", told.presence().present());
        form.set("women", told.presence().women())
                .set("minority", told.presence().minority());
        form.set("opinions", told.opinions()).set("conclusion", told.conclusion());
        for (Candidate one : told.candidates()) {
            form.set("on." + one.potential(), "true").set("votes." + one.potential(), one.votes());
            form.set("opinion." + one.potential(), one.opinion());
            if (one.chosen()) {
                form.set("chosen." + one.potential(), "true");
            }
        }
        return form;
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field) {
        return "true".equals(get(field));
    }

    MeetingForm set(String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
        return this;
    }

    UnitRef commune() {
        try {
            return UnitRef.parse(get("commune"));
        } catch (IllegalArgumentException wrong) {
            throw new NotFound("commune of a meeting");
        }
    }

    /** The draft; what cannot be read is added to the list. */
    MeetingDraft draft(List<Refusal> unreadable) {
        return new MeetingDraft(
                MeetingId.parse(get("id")),
                whole("base", unreadable),
                commune(),
                text("hamlet"),
                text("place"),
                day(),
                text("chair"),
                text("secretary"),
                new Presence(
                        whole("households", unreadable),
                        whole("present", unreadable),
                        whole("women", unreadable),
                        whole("minority", unreadable)),
                text("opinions"),
                text("conclusion"),
                candidates(unreadable));
    }

    private List<Candidate> candidates(List<Refusal> unreadable) {
        List<Candidate> found = new ArrayList<>();
        for (String field : typed.keySet()) {
            if (field.startsWith("on.") && is(field)) {
                String id = field.substring("on.".length());
                found.add(new Candidate(
                        PotentialId.parse(id),
                        whole("votes." + id, unreadable),
                        text("opinion." + id),
                        is("chosen." + id)));
            }
        }
        return found;
    }

    private String text(String field) {
        return get(field).strip();
    }

    private @Nullable Integer whole(String field, List<Refusal> unreadable) {
        String plain = text(field);
        if (plain.matches("\\d{1,6}")) {
            return Integer.valueOf(plain);
        }
        if (!plain.isEmpty()) {
            unreadable.add(Refusal.of("idea.MEETING_NUMBER", field));
        }
        return null;
    }

    private @Nullable LocalDate day() {
        try {
            return LocalDate.parse(text("heldOn"));
        } catch (DateTimeParseException _) {
            return null;
        }
    }
}
