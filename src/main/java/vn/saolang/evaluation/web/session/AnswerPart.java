package vn.saolang.evaluation.web.session;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.app.session.SaveAnswer.Saved;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.Standing;
import vn.saolang.evaluation.model.scoring.LateAnswer;
import vn.saolang.evaluation.web.scoring.Sent;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Part;

/**
 * The answer to one save: whether it was kept, the version now, and the own total.
 *
 * @param state "kept", "stale", "refused", or "late" when it counts nowhere and is kept
 * @param text key of what to tell, empty when kept
 * @param args what the text names
 * @param wording the stored option in words, empty unless stale
 * @param stored what is stored, null unless stale
 * @param standing null when nothing of it changed
 */
public record AnswerPart(
        String state,
        int version,
        String text,
        List<String> args,
        String wording,
        @Nullable SavedAnswer stored,
        @Nullable Standing standing)
        implements Part {

    static AnswerPart kept(Saved saved) {
        return new AnswerPart("kept", saved.version(), "", List.of(), "", null, saved.standing());
    }

    /** Kept, with nothing to say of a whole sheet. */
    public static AnswerPart kept(int version) {
        return new AnswerPart("kept", version, "", List.of(), "", null, null);
    }

    /** Saved elsewhere meanwhile: what is stored, also in words. */
    public static AnswerPart stale(SavedAnswer stored, String wording) {
        return new AnswerPart("stale", stored.version(), "evaluation.sheet.stale", List.of(), wording, stored, null);
    }

    /** Not taken, for this reason. */
    public static AnswerPart refused(Refusal why, int version) {
        return new AnswerPart("refused", version, why.messageKey(), why.args(), "", null, null);
    }

    static AnswerPart late(LateAnswer late) {
        Refusal why = Sent.refusal(late);
        return new AnswerPart("late", 0, why.messageKey(), why.args(), "", null, null);
    }
}
