package vn.saolang.recognition.app.withdrawal;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.WithdrawalStep;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.withdrawal.Verification;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.Withdrawal.Numbered;
import vn.saolang.recognition.model.withdrawal.WithdrawalAction;
import vn.saolang.recognition.model.withdrawal.WithdrawalLifecycle;
import vn.saolang.recognition.store.withdrawal.WithdrawalStore;

/** The office verifies, hands on, submits or closes a case; the head may give it back (26/2026 Điều 8.3). */
@Component
public class MoveWithdrawal {

    private static final int SHORTEST = 10;
    private static final int LONGEST = 4000;

    private final WithdrawalStore cases;
    private final Attachments attachments;
    private final Events events;
    private final VietnamTime time;

    MoveWithdrawal(WithdrawalStore cases, Attachments attachments, Events events, VietnamTime time) {
        this.cases = cases;
        this.attachments = attachments;
        this.events = events;
        this.time = time;
    }

    /** What was typed of the minutes. */
    public record Minutes(String day, String place, String findings, String heard) {}

    /** Enters the minutes of verification; what the entity explained belongs to them. */
    @Transactional
    public void verify(Actor by, UUID id, int version, Minutes typed, @Nullable Upload file) {
        Withdrawal one = open(by, id, version, WithdrawalAction.VERIFY);
        new Defects()
                .day("verified", typed.day(), null, time.today())
                .text("place", typed.place(), 2, 300)
                .text("findings", typed.findings(), SHORTEST, LONGEST)
                .text("heard", typed.heard(), SHORTEST, LONGEST)
                .orThrow();
        LocalDate day = Objects.requireNonNull(NumberRules.day(typed.day()));
        cases.verify(
                one,
                new Verification(
                        day,
                        typed.place().strip(),
                        typed.findings().strip(),
                        typed.heard().strip(),
                        attachments.keep(file)));
        say(by, "WithdrawalVerified", id);
    }

    /** Hands the case to the office whose head decides (Điều 8.2). */
    @Transactional
    public void forward(Actor by, UUID id, int version, String number, String day) {
        Withdrawal one = open(by, id, version, WithdrawalAction.FORWARD);
        new Defects()
                .unless(!one.atCompetentDesk(), Refusal.whole("recognition.ALREADY_COMPETENT"))
                .letterNumber("number", number)
                .day("day", day, one.basis().day(), time.today())
                .orThrow();
        cases.forward(one, new Numbered(number.strip(), Objects.requireNonNull(NumberRules.day(day))));
        say(by, "WithdrawalForwarded", id);
    }

    /** Reports and submits with a tờ trình, whose number and day may still be blank. */
    @Transactional
    public void submit(Actor by, UUID id, int version, String number, String day) {
        Withdrawal one = open(by, id, version, WithdrawalAction.SUBMIT);
        Defects defects = new Defects()
                .unless(
                        one.atCompetentDesk(),
                        Refusal.whole("recognition.OTHER_HEAD_DECIDES").citing("26/2026 Điều 8.2"));
        boolean numbered = !number.isBlank() || !day.isBlank();
        if (numbered) {
            defects.addAll(NumberRules.defects(number, day, one.basis().day(), time.today()));
        }
        defects.orThrow();
        cases.submit(
                one,
                numbered
                        ? new Numbered(NumberRules.normal(number), Objects.requireNonNull(NumberRules.day(day)))
                        : null);
        say(by, "WithdrawalSubmitted", id);
    }

    /** The head gives it back with a reason. */
    @Transactional
    public void giveBack(Actor by, UUID id, int version, String reason) {
        Withdrawal one = open(by, id, version, WithdrawalAction.RETURN);
        new Defects().text("reason", reason, SHORTEST, LONGEST).orThrow();
        cases.giveBack(one, reason.strip());
        say(by, "WithdrawalReturned", id);
    }

    /** Ends the case without withdrawal; the certificate stays. */
    @Transactional
    public void close(Actor by, UUID id, int version, String reason) {
        Withdrawal one = open(by, id, version, WithdrawalAction.CLOSE);
        new Defects().text("reason", reason, SHORTEST, LONGEST).orThrow();
        cases.close(one, reason.strip());
        say(by, "WithdrawalClosed", id);
    }

    private Withdrawal open(Actor by, UUID id, int version, WithdrawalAction action) {
        Withdrawal one = cases.lock(id).orElseThrow(() -> new NotFound("withdrawal"));
        if (action == WithdrawalAction.RETURN) {
            Office.requireSigner(by, one.scope());
        } else {
            Office.requireOffice(by, one.desk());
        }
        if (one.version() != version
                || WithdrawalLifecycle.TABLE.find(one.state(), action).isEmpty()) {
            throw new Stale("withdrawal");
        }
        return one;
    }

    private void say(Actor by, String type, UUID id) {
        events.publish(by, new WithdrawalStep(type, id, Map.of()));
    }
}
