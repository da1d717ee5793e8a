package vn.saolang.traceability.model.diary;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.saolang.kernel.Refusal;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotRole;

/**
 * Whether an entry may be written: only what cannot be is refused; what is merely odd is a warning of the mass balance.
 *
 * <p>Fields are named as in {@link EntryDraft}: {@code happenedAt}, {@code inputs[0].quantity}, {@code facts.cause}.
 */
public final class EntryRules {

    /** How far the clock of a phone may run ahead. */
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private static final int LONGEST_NOTE = 2000;
    private static final int LONGEST_FACT = 500;
    private static final int LONGEST_STEP = 60;
    private static final int LONGEST_PARTNER = 200;
    private static final int MOST_FACTS = 30;
    private static final int MOST_LINES = 200;
    private static final int MOST_FILES = 12;
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private EntryRules() {}

    /** Every reason against the draft, after what it left open was filled in. */
    public static List<Refusal> defects(EntryDraft draft, DiaryGround ground) {
        List<Refusal> defects = new ArrayList<>();
        if (draft.happenedAt().isAfter(ground.now().plus(AHEAD))) {
            defects.add(Refusal.of("traceability.ENTRY_IN_FUTURE", "happenedAt"));
        }
        lengths(draft, defects);
        facts(draft, defects);
        places(draft, ground, defects);
        roles(draft, defects);
        LotRules.check(draft, ground, defects);
        KindRules.check(draft, ground, defects);
        if (!ground.ownPaper()) {
            defects.add(Refusal.of("traceability.PAPER_OF_ANOTHER", "facts." + FactKeys.PAPER));
        }
        corrected(draft, ground, defects);
        return defects;
    }

    private static void lengths(EntryDraft draft, List<Refusal> defects) {
        tooLong("note", draft.note(), LONGEST_NOTE, defects);
        tooLong("partner", draft.partner(), LONGEST_PARTNER, defects);
        tooLong("step", draft.step() == null ? "" : draft.step(), LONGEST_STEP, defects);
        if (draft.files().size() > MOST_FILES) {
            defects.add(Refusal.of("traceability.TOO_MANY_FILES", "files", Integer.toString(MOST_FILES)));
        }
        int lines = draft.inputs().size()
                + draft.outputs().size()
                + draft.moved().size()
                + draft.tests().size();
        if (lines > MOST_LINES) {
            defects.add(Refusal.whole("traceability.TOO_MANY_LINES", Integer.toString(MOST_LINES)));
        }
    }

    static void tooLong(String field, String text, int longest, List<Refusal> defects) {
        if (text.length() > longest) {
            defects.add(Refusal.of("traceability.TEXT_TOO_LONG", field, Integer.toString(longest)));
        }
    }

    private static void facts(EntryDraft draft, List<Refusal> defects) {
        if (draft.facts().size() > MOST_FACTS
                || draft.facts().keySet().stream()
                        .anyMatch(key -> !KEY.matcher(key).matches())) {
            defects.add(Refusal.of("traceability.FACTS_UNKNOWN", "facts", Integer.toString(MOST_FACTS)));
        }
        draft.facts().forEach((key, text) -> tooLong("facts." + key, text, LONGEST_FACT, defects));
    }

    private static void places(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        boolean onArea = draft.kind() == EntryKind.CARE || draft.kind() == EntryKind.HARVEST;
        if (onArea && draft.area() == null) {
            defects.add(Refusal.of("traceability.AREA_MISSING", "area"));
        } else if (draft.area() != null && !ground.ownArea()) {
            defects.add(Refusal.of("traceability.AREA_OF_ANOTHER", "area"));
        }
        if (ground.place() == null || !draft.entity().equals(ground.place().entity())) {
            if (!onArea || draft.area() != null) {
                defects.add(Refusal.of("traceability.PLACE_OF_ANOTHER", "place"));
            }
        }
    }

    /** Lots stand only in the roles of the kind, and in each of them. */
    private static void roles(EntryDraft draft, List<Refusal> defects) {
        EntryKind kind = draft.kind();
        boolean moves = kind.roles().contains(LotRole.MOVED) || kind.roles().contains(LotRole.SAMPLED);
        role(kind.roles().contains(LotRole.INPUT), draft.inputs(), "inputs", defects);
        role(kind.roles().contains(LotRole.OUTPUT), draft.outputs(), "outputs", defects);
        role(moves, draft.moved(), "moved", defects);
    }

    private static void role(boolean wanted, List<?> lines, String field, List<Refusal> defects) {
        if (wanted && lines.isEmpty()) {
            defects.add(Refusal.of("traceability.LOTS_MISSING", field));
        } else if (!wanted && !lines.isEmpty()) {
            defects.add(Refusal.of("traceability.LOTS_OUT_OF_PLACE", field));
        }
    }

    private static void corrected(EntryDraft draft, DiaryGround ground, List<Refusal> defects) {
        if (draft.corrects() == null) {
            return;
        }
        KnownEntry wrong = ground.corrected();
        if (wrong == null || !wrong.entity().equals(draft.entity()) || wrong.kind() != draft.kind()) {
            defects.add(Refusal.of("traceability.CORRECTS_ANOTHER", "corrects"));
        } else if (wrong.replacedBy() != null) {
            defects.add(Refusal.of("traceability.ALREADY_REPLACED", "corrects"));
        }
        defects.addAll(WrongRules.reason(draft.facts().getOrDefault(FactKeys.REASON, ""), "facts.reason"));
    }
}
