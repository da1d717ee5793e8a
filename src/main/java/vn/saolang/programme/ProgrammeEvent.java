package vn.saolang.programme;

import java.util.Map;
import vn.saolang.kernel.DomainEvent;

/**
 * Something an office did with its programme; facts never hold a person's name.
 *
 * @param type such as BodySetUp, MemberAppointed, MemberReleased, TaskPlanned, TaskChanged, YearPlanned, ProgrammeWritten
 * @param subjectType body, programme-task, year-plan or programme
 */
public record ProgrammeEvent(String type, String subjectType, String subjectId, Map<String, String> facts)
        implements DomainEvent {}
