package vn.saolang.training.web.course;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.course.ClassQueries.View;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.trainer.Trainer;

/**
 * A class, with the people the reader may know.
 *
 * @param trainers of the registry who teach it
 * @param available trainers the office may add
 * @param ratingToken lets the reader rate the class now, or null
 * @param reason typed for calling it off
 */
public record ClassPage(
        View view,
        LocalDate today,
        List<Trainer> trainers,
        List<Trainer> available,
        @Nullable String ratingToken,
        String reason,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "training.class";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(view.course().number()));
    }

    public TrainingClass course() {
        return view.course();
    }

    public String url() {
        return "/training/classes/" + view.course().id();
    }

    public boolean open() {
        return course().state() == ClassState.OPEN;
    }

    /** Whether the reader may put somebody on the list now. */
    public boolean enrols() {
        return view.speaks() && course().enrolsOn(today) && view.taken() < course().seats();
    }

    /** Whether the reader may open the registry of trainers. */
    public boolean readsTrainers() {
        return !available.isEmpty();
    }

    /** Trainers the office may add, by id. */
    public Map<String, String> choices() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Trainer one : available) {
            if (trainers.stream().noneMatch(there -> there.id().equals(one.id()))) {
                names.put(one.id().toString(), one.details().name());
            }
        }
        return names;
    }

    /** How many completed the class and have no certificate yet. */
    public int due() {
        return (int) view.list().stream()
                .filter(one -> one.certificate() == null && one.completed(course().days()))
                .count();
    }

    /** Whether the code of the hall may be shown today. */
    public boolean isToday() {
        return course().isOn(today);
    }

    /** Whether the list may be closed today. */
    public boolean over() {
        return open() && !today.isBefore(course().lastDay());
    }

    public int there(Participant person) {
        return (int) course().days().stream().filter(person.days()::contains).count();
    }

    /** Message key of what the reader should do next. */
    public String lead() {
        if (!open()) {
            return "training.class.lead." + course().state();
        }
        if (view.runs()) {
            return over() ? "training.class.lead.close" : "training.class.lead.run";
        }
        return enrols() ? "training.class.lead.enrol" : "training.class.lead.read";
    }
}
