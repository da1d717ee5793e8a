package vn.saolang.training.model.attend;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.SearchText;
import vn.saolang.training.Audience;
import vn.saolang.training.PersonDraft;
import vn.saolang.training.model.enrol.EnrolRules;

/** A list on paper typed in afterwards: one person a line, the name and, after a semicolon, the telephone. */
public record ListLines(List<PersonDraft> people, List<Refusal> defects) {

    /** So many lines are read at once. */
    public static final int MOST = 200;

    public ListLines {
        people = List.copyOf(people);
        defects = List.copyOf(defects);
    }

    /** Reads the lines; each wrong one is told with its number. */
    public static ListLines read(String text, @Nullable Audience audience) {
        List<PersonDraft> people = new ArrayList<>();
        List<Refusal> defects = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String[] lines = text.split("\\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (!lines[i].isBlank()) {
                add(lines[i], i + 1, audience, people, defects, seen);
            }
        }
        if (audience == null) {
            defects.add(Refusal.of("training.AUDIENCE_MISSING", "audience"));
        }
        if (people.isEmpty() && defects.isEmpty()) {
            defects.add(Refusal.of("training.LIST_EMPTY", "people"));
        }
        if (people.size() > MOST) {
            defects.add(Refusal.of("training.LIST_LONG", "people", Integer.toString(MOST)));
        }
        return new ListLines(people, defects);
    }

    private static void add(
            String line,
            int number,
            @Nullable Audience audience,
            List<PersonDraft> people,
            List<Refusal> defects,
            Set<String> seen) {
        String[] parts = line.split("[;\\t]", 2);
        PersonDraft person = new PersonDraft(parts[0], parts.length > 1 ? parts[1] : "", audience, "");
        boolean wrong = EnrolRules.person(person).stream().anyMatch(one -> !"audience".equals(one.field()));
        if (wrong) {
            defects.add(Refusal.of("training.LIST_LINE", "people", Integer.toString(number)));
        } else if (!seen.add(SearchText.fold(person.name()) + "/" + person.phone())) {
            defects.add(Refusal.of("training.LIST_TWICE", "people", Integer.toString(number)));
        } else {
            people.add(person);
        }
    }
}
