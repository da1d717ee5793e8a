package vn.saolang.training.app.enrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Call;
import vn.saolang.kernel.CallSource;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperWords;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** People with a telephone and no account whose class begins soon: nobody else reminds them. */
@Component
class TrainingCalls implements CallSource {

    private final ClassStore classes;
    private final ParticipantStore participants;
    private final TrainingDoor door;
    private final VietnamTime time;

    TrainingCalls(ClassStore classes, ParticipantStore participants, TrainingDoor door, VietnamTime time) {
        this.classes = classes;
        this.participants = participants;
        this.door = door;
        this.time = time;
    }

    @Override
    public List<Call> callsBefore(Actor officer, LocalDate lastDay) {
        List<Call> calls = new ArrayList<>();
        door.unitOf(officer).ifPresent(unit -> {
            for (TrainingClass course : classes.beginning(unit.key(), time.today(), lastDay)) {
                participants.of(course.id()).stream()
                        .filter(one -> one.account() == null && !one.phone().isEmpty())
                        .map(one -> call(course, one))
                        .forEach(calls::add);
            }
        });
        return calls;
    }

    private static Call call(TrainingClass course, Participant person) {
        return new Call(
                person.name(),
                person.phone(),
                "training.call.begins",
                List.of(course.details().title(), Objects.requireNonNull(PaperWords.day(course.firstDay()))),
                "/training/classes/" + course.id(),
                course.firstDay());
    }
}
