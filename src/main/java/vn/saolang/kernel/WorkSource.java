package vn.saolang.kernel;

import java.util.List;

/** A module that knows what waits for an actor. Each module with work implements it; the work page lists all. */
public interface WorkSource {

    /** What waits for this actor now, most urgent first. */
    List<WorkItem> waitingFor(Actor actor);
}
