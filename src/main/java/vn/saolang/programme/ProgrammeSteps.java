package vn.saolang.programme;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.programme.app.body.KeepBodies;
import vn.saolang.programme.app.task.KeepTasks;
import vn.saolang.programme.model.body.BodyKind;
import vn.saolang.programme.model.body.BodyRules;
import vn.saolang.programme.model.body.Seat;

/** The verbs of a programme one after another, for tests and the demo world. */
@Component
public class ProgrammeSteps {

    private final KeepBodies bodies;
    private final KeepTasks tasks;

    ProgrammeSteps(KeepBodies bodies, KeepTasks tasks) {
        this.bodies = bodies;
        this.tasks = tasks;
    }

    /** Sets up a steering committee of the office's unit with its head. */
    public UUID committee(Actor office, String name, String decision, LocalDate from, String head, String post) {
        UUID id = bodies.setUp(office, new BodyRules.Draft(BodyKind.COMMITTEE, name, decision, from));
        bodies.appoint(office, id, 0, new BodyRules.Seating(Seat.HEAD, head, post, "", decision, from));
        return id;
    }

    /** Takes the acts' duties into a year. */
    public int takeDuties(Actor office, int year) {
        return tasks.takeDuties(office, year);
    }
}
