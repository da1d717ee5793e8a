package vn.saolang.training.web.lesson;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.training.model.lesson.Lesson;
import vn.saolang.training.model.lesson.Lessons;

/** What was taught beside what was missing later. */
public record LessonsPage(String unit, List<Lesson> byContent, List<Lesson> byClass) implements Page {

    public LessonsPage(String unit, Lessons lessons) {
        this(unit, lessons.byContent(), lessons.byClass());
    }

    @Override
    public String titleKey() {
        return "training.lessons";
    }
}
