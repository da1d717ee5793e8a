package vn.saolang.training.web.course;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.course.ClassQueries.View;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;

/** A class, with the people the reader may know. */
public record ClassPage(View view, LocalDate today, String reason, List<Refusal> refusals) implements Page {

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
