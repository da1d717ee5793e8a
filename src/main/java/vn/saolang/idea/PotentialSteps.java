package vn.saolang.idea;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.idea.app.meeting.ConcludeMeeting;
import vn.saolang.idea.app.meeting.ExpectProduct;
import vn.saolang.idea.app.meeting.RecordMeeting;
import vn.saolang.idea.app.potential.RecordPotential;
import vn.saolang.idea.model.meeting.Candidate;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.idea.model.meeting.MeetingId;
import vn.saolang.idea.model.meeting.Presence;
import vn.saolang.idea.model.potential.Maker;
import vn.saolang.idea.model.potential.MakerKind;
import vn.saolang.idea.model.potential.Output;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.idea.model.potential.Story;
import vn.saolang.idea.model.potential.YearlyUnit;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.territory.UnitRef;

/** The way of a potential product in few words, through the same verbs as the pages: for loaders and tests. */
@Component
public class PotentialSteps {

    private final RecordPotential recording;
    private final RecordMeeting meetings;
    private final ConcludeMeeting concluding;
    private final ExpectProduct expecting;
    private final VietnamTime time;

    PotentialSteps(
            RecordPotential recording,
            RecordMeeting meetings,
            ConcludeMeeting concluding,
            ExpectProduct expecting,
            VietnamTime time) {
        this.recording = recording;
        this.meetings = meetings;
        this.concluding = concluding;
        this.expecting = expecting;
        this.time = time;
    }

    /**
     * What a survey tells.
     *
     * @param group code of the product group
     * @param kilograms a year
     * @param craft traditional craft, null for none
     */
    public record Survey(
            String name,
            String group,
            String hamlet,
            String kilograms,
            @Nullable String craft,
            String strengths,
            String missing) {}

    /** Surveys a product of an entity, or of the whole village when there is none. */
    public PotentialId survey(Actor by, UnitRef commune, @Nullable EntityId entity, Survey told) {
        MakerKind kind = entity == null ? MakerKind.VILLAGE : MakerKind.ENTITY;
        return recording.record(
                by,
                new PotentialDraft(
                        PotentialId.random(),
                        null,
                        told.name(),
                        told.group(),
                        "",
                        commune,
                        told.hamlet(),
                        new Maker(kind, entity, "", false, null),
                        new Output(new BigDecimal(told.kilograms()), YearlyUnit.KGM, ""),
                        new Story(
                                "",
                                told.craft() != null,
                                told.craft() == null ? "" : told.craft(),
                                "",
                                told.strengths(),
                                told.missing()),
                        null,
                        time.today(),
                        List.of(),
                        List.of()));
    }

    /**
     * Holds a meeting of a village that chose one product, and concludes it.
     *
     * @param votes for each product discussed
     * @param signed the signed minutes, a stored file
     */
    public void meet(
            Actor by,
            UnitRef commune,
            String hamlet,
            LocalDate day,
            Map<PotentialId, Integer> votes,
            PotentialId chosen,
            FileId signed) {
        int most = votes.values().stream().mapToInt(Integer::intValue).sum();
        List<Candidate> candidates = votes.entrySet().stream()
                .map(one -> new Candidate(
                        one.getKey(), one.getValue(), "", one.getKey().equals(chosen)))
                .toList();
        MeetingDraft draft = new MeetingDraft(
                MeetingId.random(),
                null,
                commune,
                hamlet,
                "Nhà văn hóa " + hamlet,
                day,
                "Trưởng xóm",
                "Thư ký cuộc họp",
                new Presence(most, most, most / 2, most / 4),
                "",
                "",
                candidates);
        MeetingId id = meetings.record(by, draft);
        meetings.attach(by, id, new Meeting.File(signed, Meeting.FileKind.MINUTES, "bien-ban-da-ky.png"));
        concluding.conclude(by, id);
    }

    /** Puts a product on the commune's list of a year. */
    public void expect(Actor by, int year, PotentialId potential, int stars, int month) {
        expecting.add(by, year, potential, stars, month, "");
    }
}
