package vn.saolang.idea.model.potential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.saolang.kernel.Refusal;

/** What a survey must tell, and what it may not: little is needed in the field, but nothing that contradicts itself. */
public final class PotentialRules {

    /** Photos one product may have. */
    public static final int MOST_PHOTOS = 6;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 2000;
    private static final BigDecimal MOST = new BigDecimal("10000000000");
    private static final int MOST_HOUSEHOLDS = 100_000;
    private static final LocalDate PROGRAMME_BEGAN = LocalDate.of(2018, 1, 1);

    private PotentialRules() {}

    /** Every defect at once; fields are named as in the form. */
    public static List<Refusal> defects(PotentialDraft draft, Set<String> groups, LocalDate today, int photosKept) {
        List<Refusal> found = new ArrayList<>();
        if (draft.name().isBlank() || draft.name().length() > LONGEST_NAME) {
            found.add(Refusal.of("idea.POTENTIAL_NAME", "name"));
        }
        if (draft.group() != null && !groups.contains(draft.group())) {
            found.add(Refusal.of("idea.POTENTIAL_GROUP", "group"));
        }
        if (draft.commune() == null) {
            found.add(Refusal.of("idea.POTENTIAL_COMMUNE", "commune"));
        }
        maker(draft.maker(), found);
        output(draft.output(), found);
        if (draft.story().traditional() && draft.story().craft().isBlank()) {
            found.add(Refusal.of("idea.POTENTIAL_CRAFT", "craft"));
        }
        if (draft.spot() != null && !draft.spot().inVietnam()) {
            found.add(Refusal.of("idea.POTENTIAL_SPOT", "latitude"));
        }
        LocalDate day = draft.surveyedOn();
        if (day == null || day.isAfter(today) || day.isBefore(PROGRAMME_BEGAN)) {
            found.add(Refusal.of("idea.POTENTIAL_DAY", "surveyedOn"));
        }
        if (photosKept + draft.added().size() > MOST_PHOTOS) {
            found.add(Refusal.of("idea.POTENTIAL_PHOTOS", "photos", Integer.toString(MOST_PHOTOS)));
        }
        tooLong(draft, found);
        return found;
    }

    private static void maker(Maker maker, List<Refusal> found) {
        if (maker.kind() == MakerKind.ENTITY && maker.entity() == null) {
            found.add(Refusal.of("idea.POTENTIAL_ENTITY", "entity"));
        }
        if (maker.kind() == MakerKind.HOUSEHOLD) {
            if (maker.name().isBlank() || maker.name().length() > LONGEST_NAME) {
                found.add(Refusal.of("idea.POTENTIAL_MAKER", "makerName"));
            }
            if (!maker.consent()) {
                found.add(Refusal.of("idea.POTENTIAL_CONSENT", "consent"));
            }
        }
        Integer households = maker.households();
        if (households != null && (households < 1 || households > MOST_HOUSEHOLDS)) {
            found.add(Refusal.of("idea.POTENTIAL_HOUSEHOLDS", "households"));
        }
    }

    private static void output(Output output, List<Refusal> found) {
        BigDecimal quantity = output.quantity();
        if (quantity != null && (quantity.signum() <= 0 || quantity.compareTo(MOST) > 0)) {
            found.add(Refusal.of("idea.POTENTIAL_QUANTITY", "quantity"));
        } else if (quantity != null && output.unit() == null) {
            found.add(Refusal.of("idea.POTENTIAL_UNIT", "unit"));
        }
    }

    private static void tooLong(PotentialDraft draft, List<Refusal> found) {
        Story story = draft.story();
        text("description", draft.description(), found);
        text("hamlet", draft.hamlet(), found);
        text("season", draft.output().season(), found);
        text("material", story.material(), found);
        text("craft", story.craft(), found);
        text("market", story.market(), found);
        text("strengths", story.strengths(), found);
        text("missing", story.missing(), found);
    }

    private static void text(String field, String value, List<Refusal> found) {
        if (value.length() > LONGEST_TEXT) {
            found.add(Refusal.of("idea.POTENTIAL_LONG", field, Integer.toString(LONGEST_TEXT)));
        }
    }
}
