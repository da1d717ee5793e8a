package vn.saolang.kernel;

import java.time.LocalDate;
import java.util.List;

/** A module that knows whom an officer had better ring up; each module with people waiting implements it. */
public interface CallSource {

    /** Calls within the actor's unit that help most before the last day given, most urgent first; none for those who hold no office. */
    List<Call> callsBefore(Actor officer, LocalDate lastDay);
}
