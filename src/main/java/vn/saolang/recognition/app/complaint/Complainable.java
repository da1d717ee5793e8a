package vn.saolang.recognition.app.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.app.NoticeQueries;
import vn.saolang.recognition.app.withdrawal.WithdrawalQueries;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.complaint.Complaint.About;
import vn.saolang.recognition.model.complaint.Complaint.Subject;
import vn.saolang.recognition.model.withdrawal.Withdrawal;

/** Decisions an entity may complain about: issued, and about its own product. */
@Component
public class Complainable {

    private final NoticeQueries notices;
    private final WithdrawalQueries withdrawals;
    private final Producers producers;

    Complainable(NoticeQueries notices, WithdrawalQueries withdrawals, Producers producers) {
        this.notices = notices;
        this.withdrawals = withdrawals;
        this.producers = producers;
    }

    /** Such a decision, with the scope of the head who made it. */
    public record Decision(Subject subject, UUID entity, String entityName, String scope) {}

    /** All of the actor's entities, the newest first. */
    public List<Decision> of(Actor actor) {
        List<Decision> all = new ArrayList<>();
        for (Notice notice : notices.readableBy(actor)) {
            LocalDate day = notice.noticedOn();
            if (notice.issued() && day != null && producers.isMember(actor, notice.entity())) {
                String title = notice.number() + "/" + notice.symbol();
                all.add(new Decision(
                        new Subject(About.NOTICE, notice.id(), title, day, notice.productName()),
                        notice.entity().value(),
                        notice.entityName(),
                        notice.scope()));
            }
        }
        for (Withdrawal one : withdrawals.readableBy(actor)) {
            UUID entity = one.certificate().entity();
            Withdrawal.Numbered decision = one.decision();
            if (decision != null && entity != null && producers.isMember(actor, new EntityId(entity))) {
                Subject subject = new Subject(
                        About.WITHDRAWAL,
                        one.id(),
                        String.valueOf(one.fullNumber()),
                        decision.day(),
                        one.certificate().product());
                all.add(new Decision(subject, entity, one.certificate().entityName(), one.scope()));
            }
        }
        all.sort((a, b) -> b.subject().day().compareTo(a.subject().day()));
        return all;
    }

    /** @throws NotFound when it is not issued or not the actor's */
    public Decision get(Actor actor, About about, UUID subject) {
        return of(actor).stream()
                .filter(one ->
                        one.subject().about() == about && one.subject().id().equals(subject))
                .findFirst()
                .orElseThrow(() -> new NotFound("decision to complain about"));
    }
}
