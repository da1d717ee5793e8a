package vn.saolang.idea.model.council;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.idea.model.entry.IdeaRules;
import vn.saolang.kernel.Refusal;

/** When an idea council may be called, and when it may be closed. No act names a quorum: the minutes say how many were present. */
public final class CouncilRules {

    private static final int LONGEST = 300;

    private CouncilRules() {}

    /** Defects of what is told of the meeting. */
    public static List<Refusal> defects(CouncilDraft draft) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.title().isBlank()) {
            defects.add(Refusal.of("idea.MISSING", "title", "idea.council.name"));
        }
        if (draft.meetsOn() == null) {
            defects.add(Refusal.of("idea.DAY_MISSING", "meetsOn"));
        }
        longest(defects, "title", draft.title());
        longest(defects, "venue", draft.venue());
        longest(defects, "act", draft.act());
        for (int i = 0; i < draft.members().size(); i++) {
            longest(defects, "name" + i, draft.members().get(i).name());
            longest(defects, "agency" + i, draft.members().get(i).agency());
        }
        long chairs = draft.members().stream()
                .filter(one -> one.role() == MemberRole.CHAIR)
                .count();
        if (chairs > 1) {
            defects.add(Refusal.whole("idea.COUNCIL_TWO_CHAIRS"));
        }
        return defects;
    }

    /** Why the results cannot take effect yet, all at once. */
    public static List<Refusal> closing(Council council) {
        List<Refusal> defects = new ArrayList<>();
        if (council.inTheChair() == null) {
            defects.add(Refusal.whole("idea.COUNCIL_NO_CHAIR"));
        }
        if (council.items().isEmpty()) {
            defects.add(Refusal.whole("idea.COUNCIL_EMPTY"));
        }
        for (int i = 0; i < council.items().size(); i++) {
            defects.addAll(item(council, council.items().get(i), i));
        }
        return defects;
    }

    private static List<Refusal> item(Council council, CouncilItem item, int at) {
        List<Refusal> defects = new ArrayList<>();
        Integer agreed = item.agreed();
        Integer against = item.against();
        if (item.outcome() == null) {
            defects.add(Refusal.of("idea.COUNCIL_OUTCOME_MISSING", "outcome" + at));
        }
        if (agreed == null || against == null || agreed < 0 || against < 0) {
            defects.add(Refusal.of("idea.COUNCIL_VOTES_MISSING", "agreed" + at));
        } else if (agreed + against > council.present()) {
            defects.add(Refusal.of("idea.COUNCIL_VOTES_MANY", "agreed" + at, Long.toString(council.present())));
        } else if (item.outcome() == Outcome.SELECT && agreed <= against) {
            defects.add(Refusal.of("idea.COUNCIL_NO_MAJORITY", "agreed" + at));
        }
        defects.addAll(IdeaRules.reason("reason" + at, item.reason()));
        return defects;
    }

    private static void longest(List<Refusal> defects, String field, String value) {
        if (value.length() > LONGEST) {
            defects.add(Refusal.of("idea.TOO_LONG", field, Integer.toString(LONGEST)));
        }
    }
}
