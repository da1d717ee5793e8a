package vn.saolang.idea.potential;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.files.FileId;
import vn.saolang.idea.PotentialId;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.model.meeting.MeetingRules;
import vn.saolang.idea.model.meeting.Presence;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;
import vn.saolang.papers.village.VillageMinutes;
import vn.saolang.territory.UnitRef;

class MeetingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final PotentialId TEA = PotentialId.random();
    private static final PotentialId CAKE = PotentialId.random();
    private static final Presence CAME = new Presence(40, 35, 18, 6);

    private static Meeting meeting(
            LocalDate day, Presence presence, String conclusion, boolean signed, Candidate... all) {
        MeetingDraft draft = new MeetingDraft(
                MeetingId.random(),
                0,
                UnitRef.parse("05503@2025-07-01"),
                "Xóm mẫu",
                "",
                day,
                "Trưởng xóm",
                "Thư ký",
                presence,
                "",
                conclusion,
                List.of(all));
        List<Meeting.File> files = signed
                ? List.of(new Meeting.File(new FileId("a".repeat(64)), Meeting.FileKind.MINUTES, "a.png"))
                : List.of();
        return new Meeting(draft, 0, (Instant) null, Map.of(TEA, "Chè", CAKE, "Bánh"), files);
    }

    private static Candidate candidate(PotentialId id, @Nullable Integer votes, boolean chosen) {
        return new Candidate(id, votes, "", chosen);
    }

    private static List<String> missing(Meeting meeting) {
        return MeetingRules.missing(meeting, TODAY).stream()
                .map(one -> one.code().replace("idea.MEETING_", "")
                        + (one.field() == null ? "" : "@" + one.field().replaceAll("\\..*", "")))
                .toList();
    }

    @Test
    void aMeetingWithVotesAndSignedMinutesCounts() {
        assertThat(missing(meeting(TODAY, CAME, "", true, candidate(TEA, 30, true), candidate(CAKE, 5, false))))
                .isEmpty();
    }

    @Test
    void withoutSignedMinutesOrNumbersItDoesNot() {
        assertThat(missing(meeting(TODAY, CAME, "", false, candidate(TEA, 30, true))))
                .containsExactly("UNSIGNED@minutes");
        assertThat(missing(meeting(TODAY, new Presence(null, null, null, null), "", true, candidate(TEA, null, true))))
                .containsExactly("NEEDED@present", "NEEDED@women", "NEEDED@minority", "NEEDED@votes");
    }

    @Test
    void itIsNotConcludedBeforeItsDay() {
        assertThat(missing(meeting(TODAY.plusDays(1), CAME, "", true, candidate(TEA, 30, true))))
                .containsExactly("AHEAD@heldOn");
    }

    @Test
    void theChoiceFollowsTheVotes() {
        assertThat(missing(meeting(TODAY, CAME, "", true, candidate(TEA, 5, true), candidate(CAKE, 30, false))))
                .containsExactly("AGAINST_VOTES@votes");
        assertThat(missing(meeting(TODAY, CAME, "", true, candidate(TEA, 0, true))))
                .containsExactly("AGAINST_VOTES@votes");
        // several may be chosen, and as many votes are as good
        assertThat(missing(meeting(TODAY, CAME, "", true, candidate(TEA, 9, true), candidate(CAKE, 9, false))))
                .isEmpty();
    }

    @Test
    void choosingNothingNeedsAReasonAndNobodyVotesTwice() {
        assertThat(missing(meeting(TODAY, CAME, "", true, candidate(TEA, 2, false))))
                .containsExactly("NONE_CHOSEN@conclusion");
        assertThat(missing(meeting(TODAY, CAME, "Để sang năm", true, candidate(TEA, 2, false))))
                .isEmpty();
        assertThat(missing(meeting(TODAY, CAME, "", true, candidate(TEA, 36, true))))
                .containsExactly("MORE_THAN_CAME@votes");
        assertThat(missing(meeting(TODAY, new Presence(40, 10, 11, 0), "", true, candidate(TEA, 9, true))))
                .containsExactly("MORE_THAN_CAME@women");
        assertThat(missing(meeting(TODAY, CAME, "", true))).containsExactly("NO_CANDIDATE", "NONE_CHOSEN@conclusion");
    }

    @Test
    void theMinutesPrintEmptyOrFull() {
        VillageMinutes empty = new VillageMinutes(
                "Ủy ban nhân dân xã Tân Cương",
                "Tân Cương",
                "Xóm mẫu",
                null,
                TODAY,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new VillageMinutes.Line("Chè", null, "", false)),
                null,
                null);
        byte[] pdf = Papers.write(empty.paper(), PaperFormat.PDF).bytes();
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(Papers.write(empty.paper(), PaperFormat.DOCX).name()).endsWith(".docx");
    }
}
