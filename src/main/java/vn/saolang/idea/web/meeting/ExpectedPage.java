package vn.saolang.idea.web.meeting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.saolang.idea.PotentialSummary;
import vn.saolang.idea.model.meeting.CommuneSum;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * One commune's list of a year.
 *
 * @param writes the reader keeps the list
 * @param offered what may be added
 * @param typed what was typed when adding was refused
 */
public record ExpectedPage(
        int year,
        CommuneSum list,
        boolean writes,
        List<PotentialSummary> offered,
        Map<String, String> typed,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return "idea.expected.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(Integer.toString(year));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** What may be added, by id. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        offered.forEach(one -> choices.put(one.id().toString(), one.name()));
        return choices;
    }
}
