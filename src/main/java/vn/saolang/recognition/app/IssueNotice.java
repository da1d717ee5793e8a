package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.NoticeIssued;
import vn.saolang.recognition.model.Notice;
import vn.saolang.recognition.model.NumberRules;
import vn.saolang.recognition.model.Outcome;
import vn.saolang.recognition.store.NoticeStore;
import vn.saolang.recognition.store.ProposalStore;

/** The office issues a notice under the number and day that its keeper of documents gave; from then on it is read. */
@Component
public class IssueNotice {

    private final NoticeStore notices;
    private final ProposalStore proposals;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Events events;
    private final VietnamTime time;

    IssueNotice(
            NoticeStore notices,
            ProposalStore proposals,
            Dossiers dossiers,
            Evaluations evaluations,
            Events events,
            VietnamTime time) {
        this.notices = notices;
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.events = events;
        this.time = time;
    }

    @Transactional
    public void issue(Actor by, UUID id, int version, String number, String day) {
        Notice notice = notices.find(id).orElseThrow(() -> new NotFound("notice"));
        Office.requireOffice(by, notice.scope());
        if (notice.issued() || notice.version() != version) {
            throw new Stale("notice");
        }
        Verdict.of(defects(notice, number, day)).orThrow();
        notices.issue(
                notice,
                NumberRules.normal(number),
                Objects.requireNonNull(NumberRules.day(day)),
                by.account(),
                by.name(),
                time.now());
        settle(by, notice);
        events.publish(
                by,
                new NoticeIssued(id, notice.dossier().value(), notice.outcome().name()));
    }

    private List<Refusal> defects(Notice notice, String number, String day) {
        List<Refusal> defects = new ArrayList<>(NumberRules.defects(number, day, notice.concludedOn(), time.today()));
        boolean undecided = notice.outcome() != Outcome.RECOGNISED && notice.outcome() != Outcome.APPROVED;
        if (undecided && evaluations.reconsideredNow(notice.result())) {
            defects.add(Refusal.whole("recognition.RECONSIDERATION_OPEN", notice.productName()));
        }
        LocalDate read = NumberRules.day(day);
        String given = NumberRules.normal(number);
        if (defects.isEmpty() && read != null && notices.numberTaken(notice, given, read.getYear())) {
            return List.of(Refusal.of("recognition.NUMBER_TAKEN", "number", given, Integer.toString(read.getYear())));
        }
        return defects;
    }

    /** Without a decision the notice is the end; the ministry's ends the proposal and leaves the rest to the province. */
    private void settle(Actor by, Notice notice) {
        boolean decided = notice.outcome() == Outcome.RECOGNISED || notice.outcome() == Outcome.APPROVED;
        if (decided) {
            return;
        }
        if (notice.level() == Level.CENTRAL) {
            proposals.answer(notice.dossier(), false, time.now());
        } else if (dossiers.get(notice.dossier()).state() == DossierState.IN_ROUND) {
            dossiers.decided(by, notice.dossier());
        }
    }
}
