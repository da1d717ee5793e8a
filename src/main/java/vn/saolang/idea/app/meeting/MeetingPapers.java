package vn.saolang.idea.app.meeting;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.idea.model.meeting.Meeting;
import vn.saolang.idea.model.meeting.MeetingDraft;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.village.VillageMinutes;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/** The minutes of a village meeting as a paper; what is not written yet prints as dots, to be filled by hand. */
@Component
public class MeetingPapers {

    private final Territory territory;

    MeetingPapers(Territory territory) {
        this.territory = territory;
    }

    /** The minutes. */
    public OfficialPaper minutes(Meeting meeting) {
        MeetingDraft told = meeting.told();
        Unit commune = territory.get(told.commune());
        return new VillageMinutes(
                        "Ủy ban nhân dân " + lower(commune.name()),
                        commune.bareName(),
                        told.hamlet(),
                        text(told.place()),
                        told.heldOn(),
                        text(told.chair()),
                        text(told.secretary()),
                        told.presence().households(),
                        told.presence().present(),
                        told.presence().women(),
                        told.presence().minority(),
                        told.candidates().stream()
                                .map(one -> new VillageMinutes.Line(
                                        meeting.nameOf(one.potential()), one.votes(), one.opinion(), one.chosen()))
                                .toList(),
                        text(told.opinions()),
                        text(told.conclusion()))
                .paper();
    }

    private static @Nullable String text(String value) {
        return value.isBlank() ? null : value;
    }

    /** "Xã Tân Cương" within a sentence: "xã Tân Cương". */
    private static String lower(String name) {
        return name.substring(0, 1).toLowerCase(Locale.of("vi")) + name.substring(1);
    }
}
