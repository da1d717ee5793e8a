package vn.saolang.regulation.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.saolang.regulation.CalendarDay;
import vn.saolang.regulation.CalendarDay.Kind;

/** Reads one year of the calendar. */
record CalendarFile(int year, List<CalendarDay> days) {

    static CalendarFile read(Node root) {
        root.only(Set.of("calendar", "days-off", "work-days", "undecided"));
        int year = root.whole("calendar");
        List<CalendarDay> days = new ArrayList<>();
        for (Node one : root.nodes("days-off")) add(days, one, Kind.OFF, year);
        for (Node one : root.nodes("work-days")) add(days, one, Kind.WORKED, year);
        for (Node one : root.nodes("undecided")) add(days, one, Kind.UNDECIDED, year);
        return new CalendarFile(year, List.copyOf(days));
    }

    private static void add(List<CalendarDay> days, Node node, Kind kind, int year) {
        node.only(Set.of("on", "from", "to", "name", "basis", "confirm"));
        LocalDate first = node.date(node.has("on") ? "on" : "from");
        LocalDate last = node.has("to") ? node.date("to") : first;
        if (first.getYear() != year || last.getYear() != year) throw node.wrong("from", "is not in " + year);
        boolean confirm = kind == Kind.UNDECIDED || node.flag("confirm");
        first.datesUntil(last.plusDays(1))
                .forEach(day -> days.add(new CalendarDay(day, kind, node.text("name"), node.text("basis"), confirm)));
    }
}
