package vn.saolang.recognition.app.withdrawal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.WithdrawalStep;
import vn.saolang.recognition.app.Office;
import vn.saolang.recognition.app.Offices;
import vn.saolang.recognition.model.Defects;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.withdrawal.Withdrawal;
import vn.saolang.recognition.model.withdrawal.Withdrawal.Numbered;
import vn.saolang.recognition.model.withdrawal.WithdrawalAction;
import vn.saolang.recognition.model.withdrawal.WithdrawalLifecycle;
import vn.saolang.recognition.store.withdrawal.DecisionNumbers;
import vn.saolang.recognition.store.withdrawal.WithdrawalStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** The competent head withdraws the certificate; the decision goes to the entity and the agencies (26/2026 Điều 8.2, 8.3b, 8.3c). */
@Component
public class SignWithdrawal {

    private static final int MOST_RECIPIENTS = 20;

    private final WithdrawalStore cases;
    private final DecisionNumbers numbers;
    private final EndRecognition ending;
    private final Offices offices;
    private final Producers producers;
    private final Notices notices;
    private final Territory territory;
    private final Events events;
    private final VietnamTime time;

    SignWithdrawal(
            WithdrawalStore cases,
            DecisionNumbers numbers,
            EndRecognition ending,
            Offices offices,
            Producers producers,
            Notices notices,
            Territory territory,
            Events events,
            VietnamTime time) {
        this.cases = cases;
        this.numbers = numbers;
        this.ending = ending;
        this.offices = offices;
        this.producers = producers;
        this.notices = notices;
        this.territory = territory;
        this.events = events;
        this.time = time;
    }

    /**
     * Signs under the number and day that the keeper of documents gave; the certificate ends on that day.
     *
     * @param further agencies that get the decision besides those concerned anyway, one a line
     * @throws RefusedException when number or day is missing, wrong or taken in that year
     * @throws Stale when it was signed, given back or changed meanwhile
     */
    @Transactional
    public void sign(Actor by, UUID id, int version, String number, String day, String further) {
        Withdrawal one = submitted(by, id, version);
        List<String> more = further.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        new Defects()
                .addAll(NumberRules.defects(number, day, one.earliestDecision(), time.today()))
                .unless(
                        more.size() <= MOST_RECIPIENTS && more.stream().allMatch(line -> line.length() <= 300),
                        Refusal.of("recognition.RECIPIENTS_TOO_MANY", "recipients"))
                .orThrow();
        LocalDate on = Objects.requireNonNull(NumberRules.day(day));
        Numbered decision = new Numbered(NumberRules.normal(number), on);
        if (numbers.taken(one.scope(), one.symbol(), on, decision.number())) {
            throw new RefusedException(taken(decision));
        }
        List<String> recipients = recipients(one);
        recipients.addAll(more);
        try {
            cases.issue(one, decision, by.account(), by.name(), time.now(), recipients);
        } catch (DuplicateKeyException _) {
            throw new RefusedException(taken(decision));
        }
        String full = decision.number() + "/" + one.symbol();
        ending.withdraw(by, one.certificate(), one.ground(), full, on);
        tell(one, full);
    }

    private void tell(Withdrawal one, String decision) {
        UUID entity = one.certificate().entity();
        if (entity != null) {
            notices.send(new NoticeDraft(
                    producers.members(new EntityId(entity)),
                    "recognition.told.withdrawn",
                    List.of(one.certificate().product(), decision),
                    "/withdrawal-cases/" + one.id(),
                    "withdrawn-" + one.id()));
        }
    }

    private Withdrawal submitted(Actor by, UUID id, int version) {
        Withdrawal one = cases.lock(id).orElseThrow(() -> new NotFound("withdrawal"));
        Office.requireSigner(by, one.scope());
        if (one.version() != version
                || WithdrawalLifecycle.TABLE
                        .find(one.state(), WithdrawalAction.SIGN)
                        .isEmpty()) {
            throw new Stale("withdrawal");
        }
        return one;
    }

    private static Refusal taken(Numbered decision) {
        return Refusal.of(
                "recognition.NUMBER_TAKEN",
                "number",
                decision.number(),
                Integer.toString(decision.day().getYear()));
    }

    /** The entity, its commune, the offices of both levels that keep the register. */
    private List<String> recipients(Withdrawal one) {
        List<String> names = new ArrayList<>();
        names.add(one.certificate().entityName());
        if (one.commune() != null) {
            names.add("UBND " + territory.get(UnitRef.parse(one.commune())).name());
        }
        names.add(offices.office(one.province(), time.today()));
        names.add(offices.office(Level.COUNTRY, time.today()));
        return names;
    }

    /** Notes that the decision was sent to these recipients today (Điều 8.3c). */
    @Transactional
    public void sent(Actor by, UUID id, List<Integer> positions) {
        Withdrawal one = cases.lock(id).orElseThrow(() -> new NotFound("withdrawal"));
        Office.requireOffice(by, one.scope());
        if (one.decision() == null) {
            throw new Stale("withdrawal");
        }
        cases.sent(id, positions, time.today(), by.account());
        events.publish(
                by, new WithdrawalStep("WithdrawalSent", id, Map.of("recipients", Integer.toString(positions.size()))));
    }
}
