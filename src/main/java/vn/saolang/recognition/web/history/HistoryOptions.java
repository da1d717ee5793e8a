package vn.saolang.recognition.web.history;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.SourceGrade;
import vn.saolang.regulation.Regulations;

/** Choices of the form's fields, in the reader's language. */
@Component
class HistoryOptions {

    private final Regulations regulations;
    private final MessageSource messages;

    HistoryOptions(Regulations regulations, MessageSource messages) {
        this.regulations = regulations;
        this.messages = messages;
    }

    Map<String, Map<String, String>> all() {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        Map<String, String> sets = new LinkedHashMap<>();
        regulations.groups().stream()
                .flatMap(group -> group.branches().stream())
                .forEach(branch -> sets.put(
                        branch.criteriaSet(),
                        regulations.get(branch.criteriaSet()).number() + ". "
                                + regulations.get(branch.criteriaSet()).name()));
        all.put(PastColumn.SET.field(), sets);
        all.put(PastColumn.EVALUATED_AT.field(), levels());
        all.put(PastColumn.LEVEL.field(), levels());
        all.put(PastColumn.PROPOSED.field(), stars());
        all.put(PastColumn.RECOGNISED.field(), stars());
        Map<String, String> acts = new LinkedHashMap<>();
        regulations.acts().forEach(act -> acts.put(act.number(), act.number()));
        all.put(PastColumn.ACT.field(), acts);
        Map<String, String> grades = new LinkedHashMap<>();
        for (SourceGrade grade : SourceGrade.values()) {
            grades.put(grade.name(), text("recognition.history.grade." + grade));
        }
        all.put(PastColumn.GRADE.field(), grades);
        return all;
    }

    private Map<String, String> levels() {
        Map<String, String> levels = new LinkedHashMap<>();
        for (String level : new String[] {"DISTRICT", "PROVINCE", "CENTRAL"}) {
            levels.put(level, text("recognition.history.level." + level));
        }
        return levels;
    }

    private Map<String, String> stars() {
        Map<String, String> stars = new LinkedHashMap<>();
        for (int one = 3; one <= 5; one++) {
            stars.put(
                    Integer.toString(one),
                    messages.getMessage(
                            "recognition.history.stars", new Object[] {one}, LocaleContextHolder.getLocale()));
        }
        return stars;
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
