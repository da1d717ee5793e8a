package vn.saolang.idea.model.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;

/** What a meeting must tell to be kept, and to count as held. */
public final class MeetingRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 5000;
    private static final int MOST_PEOPLE = 100_000;
    private static final LocalDate PROGRAMME_BEGAN = LocalDate.of(2018, 1, 1);

    private MeetingRules() {}

    /** What keeps it from being written down; fields are named as in the form. */
    public static List<Refusal> defects(MeetingDraft draft) {
        List<Refusal> found = new ArrayList<>();
        if (draft.hamlet().isBlank() || draft.hamlet().length() > LONGEST_NAME) {
            found.add(Refusal.of("idea.MEETING_HAMLET", "hamlet"));
        }
        if (draft.heldOn() == null || draft.heldOn().isBefore(PROGRAMME_BEGAN)) {
            found.add(Refusal.of("idea.MEETING_DAY", "heldOn"));
        }
        Presence presence = draft.presence();
        people("households", presence.households(), 1, found);
        people("present", presence.present(), 1, found);
        within("women", presence.women(), presence.present(), found);
        within("minority", presence.minority(), presence.present(), found);
        text("place", draft.place(), LONGEST_NAME, found);
        text("chair", draft.chair(), LONGEST_NAME, found);
        text("secretary", draft.secretary(), LONGEST_NAME, found);
        text("opinions", draft.opinions(), LONGEST_TEXT, found);
        text("conclusion", draft.conclusion(), LONGEST_TEXT, found);
        for (Candidate one : draft.candidates()) {
            within("votes." + one.potential(), one.votes(), presence.present(), found);
            text("opinion." + one.potential(), one.opinion(), LONGEST_TEXT, found);
        }
        return found;
    }

    private static void people(String field, @Nullable Integer number, int least, List<Refusal> found) {
        if (number != null && (number < least || number > MOST_PEOPLE)) {
            found.add(Refusal.of("idea.MEETING_NUMBER", field));
        }
    }

    private static void within(String field, @Nullable Integer number, @Nullable Integer present, List<Refusal> found) {
        people(field, number, 0, found);
        if (number != null && present != null && number > present) {
            found.add(Refusal.of("idea.MEETING_MORE_THAN_CAME", field, present.toString()));
        }
    }

    private static void text(String field, String value, int longest, List<Refusal> found) {
        if (value.length() > longest) {
            found.add(Refusal.of("idea.POTENTIAL_LONG", field, Integer.toString(longest)));
        }
    }

    /** What keeps it from counting as held on the day: numbers, votes and signed minutes, and a choice that follows the votes. */
    public static List<Refusal> missing(Meeting meeting, LocalDate today) {
        MeetingDraft told = meeting.told();
        List<Refusal> found = new ArrayList<>(defects(told));
        if (told.heldOn() != null && told.heldOn().isAfter(today)) {
            found.add(Refusal.of("idea.MEETING_AHEAD", "heldOn"));
        }
        required("chair", told.chair().isBlank(), found);
        required("secretary", told.secretary().isBlank(), found);
        required("present", told.presence().present() == null, found);
        required("women", told.presence().women() == null, found);
        required("minority", told.presence().minority() == null, found);
        if (told.candidates().isEmpty()) {
            found.add(Refusal.whole("idea.MEETING_NO_CANDIDATE"));
        }
        for (Candidate one : told.candidates()) {
            required("votes." + one.potential(), one.votes() == null, found);
        }
        if (told.candidates().stream().noneMatch(Candidate::chosen)
                && told.conclusion().isBlank()) {
            found.add(Refusal.of("idea.MEETING_NONE_CHOSEN", "conclusion"));
        }
        votes(meeting, found);
        if (!meeting.signed()) {
            found.add(Refusal.of("idea.MEETING_UNSIGNED", "minutes"));
        }
        return found;
    }

    private static void required(String field, boolean absent, List<Refusal> found) {
        if (absent) {
            found.add(Refusal.of("idea.MEETING_NEEDED", field));
        }
    }

    /** The people chose: nothing with fewer votes goes before what had more, and nothing without a vote. */
    private static void votes(Meeting meeting, List<Refusal> found) {
        int most = meeting.told().candidates().stream()
                .filter(one -> !one.chosen() && one.votes() != null)
                .mapToInt(one -> one.votes() == null ? 0 : one.votes())
                .max()
                .orElse(0);
        for (Candidate one : meeting.told().candidates()) {
            Integer votes = one.votes();
            if (one.chosen() && votes != null && (votes < most || votes == 0)) {
                found.add(Refusal.of(
                        "idea.MEETING_AGAINST_VOTES", "votes." + one.potential(), meeting.nameOf(one.potential())));
            }
        }
    }
}
