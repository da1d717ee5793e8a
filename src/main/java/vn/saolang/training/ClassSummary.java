package vn.saolang.training;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.territory.UnitRef;

/**
 * A class as lists and other modules see it.
 *
 * @param unit the province or commune whose office holds it
 * @param contents codes of the framework
 */
public record ClassSummary(
        ClassId id,
        int number,
        String title,
        UnitRef unit,
        UnitRef province,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        ClassState state,
        List<String> contents) {

    public ClassSummary {
        contents = List.copyOf(contents);
    }
}
