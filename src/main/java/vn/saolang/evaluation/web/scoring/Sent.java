package vn.saolang.evaluation.web.scoring;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.scoring.AnswerSource;
import vn.saolang.evaluation.model.scoring.LateAnswer;
import vn.saolang.evaluation.model.scoring.Provenance;
import vn.saolang.evaluation.model.scoring.SentAnswer;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.ui.Ui;

/**
 * What a tablet says with an answer: {@code saveId}, {@code queued} when it waited for the network, {@code sheet} it was typed
 * on, {@code account} of whoever typed it, {@code said} in milliseconds of the device's clock. A form without a script says none.
 */
public final class Sent {

    private static final String MILLISECONDS = "-?\\d{1,14}";

    private Sent() {}

    /**
     * Reads it.
     *
     * @throws Forbidden when somebody else is signed in than the one who typed it
     * @throws RefusedException when the number of the save is none
     */
    public static SentAnswer read(Actor actor, SavedAnswer answer, Typed typed) {
        UUID typedBy = typed.id("account");
        if (typed.given("account") != null && !actor.account().equals(typedBy)) {
            throw new Forbidden("typed by another account");
        }
        UUID number = typed.id("saveId");
        boolean sheetWrong = typed.given("sheet") != null && typed.id("sheet") == null;
        if (sheetWrong || typed.given("saveId") != null && number == null) {
            throw new RefusedException(Refusal.whole("evaluation.SAVE_NUMBER"));
        }
        AnswerSource source = "true".equals(typed.text("queued")) ? AnswerSource.QUEUED : AnswerSource.ONLINE;
        return new SentAnswer(answer, new Provenance(source, number), typed.id("sheet"), said(typed.text("said")));
    }

    private static @Nullable Instant said(String text) {
        return text.matches(MILLISECONDS) ? Instant.ofEpochMilli(Long.parseLong(text)) : null;
    }

    /** Why an answer does not count, in the member's words. */
    public static Refusal refusal(LateAnswer late) {
        return Refusal.whole("evaluation." + late.cause().told(), Ui.moment(late.since()));
    }
}
