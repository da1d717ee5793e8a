package vn.saolang.recognition.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.CourseChosen;
import vn.saolang.recognition.model.Course;
import vn.saolang.recognition.store.ChoiceStore;
import vn.saolang.recognition.store.ChoiceStore.Chosen;

/** The office chooses where the law leaves a choice, and says why (26/2026 Điều 7.3e, 7.4g). */
@Component
public class ChooseCourse {

    private static final int SHORTEST_REASON = 10;
    private static final int LONGEST_REASON = 2000;

    private final AwaitingResults awaiting;
    private final ChoiceStore choices;
    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Events events;
    private final VietnamTime time;

    ChooseCourse(
            AwaitingResults awaiting,
            ChoiceStore choices,
            Dossiers dossiers,
            Evaluations evaluations,
            Events events,
            VietnamTime time) {
        this.awaiting = awaiting;
        this.choices = choices;
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.events = events;
        this.time = time;
    }

    /** Records the choice; to evaluate again puts the dossier back among the province's candidates. */
    @Transactional
    public void choose(Actor by, ResultId result, String course, String reason) {
        String scope = Office.scopeOf(by);
        Office.requireOffice(by, scope);
        AwaitingResults.Waiting waiting = awaiting.get(scope, result);
        List<Refusal> defects = new ArrayList<>();
        Optional<Course> choice =
                waiting.open().stream().filter(one -> one.name().equals(course)).findFirst();
        if (choice.isEmpty()) {
            defects.add(Refusal.of("recognition.COURSE_NOT_OPEN", "course"));
        }
        if (reason.length() < SHORTEST_REASON || reason.length() > LONGEST_REASON) {
            defects.add(Refusal.of(
                    "recognition.REASON_MISSING",
                    "reason",
                    Integer.toString(SHORTEST_REASON),
                    Integer.toString(LONGEST_REASON)));
        }
        Verdict.of(defects).orThrow();
        Course chosen = choice.orElseThrow();
        var dossier = dossiers.get(waiting.result().dossier());
        choices.save(result, dossier.id(), scope, new Chosen(chosen, reason), by.account(), time.now());
        if (chosen == Course.EVALUATE_AGAIN && Level.ofScope(scope) == Level.PROVINCE) {
            evaluations.admitToProvince(by, dossier, time.today());
        }
        events.publish(by, new CourseChosen(dossier.id().value(), chosen.name()));
    }
}
