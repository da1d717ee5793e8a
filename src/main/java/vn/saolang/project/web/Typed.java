package vn.saolang.project.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.project.ProjectDraft;
import vn.saolang.project.ProjectKind;
import vn.saolang.project.model.Project;

/** A form as typed, kept as text so that a refused form shows what was typed. */
public record Typed(Map<String, String> values) {

    /** A number nobody may mean: it makes the rule refuse what could not be read. */
    private static final BigDecimal UNREADABLE = BigDecimal.ONE.negate();

    static Typed blank() {
        return new Typed(new HashMap<>());
    }

    /** What is written of a project today, to be changed. */
    static Typed of(Project project) {
        ProjectDraft details = project.details();
        Typed typed = blank();
        typed.values.put("version", Integer.toString(project.version()));
        typed.values.put("kind", String.valueOf(details.kind()));
        typed.values.put("name", details.name());
        typed.values.put("place", details.place());
        typed.values.put("agency", details.agency());
        typed.values.put("basis", details.basis());
        typed.values.put("goals", details.goals());
        typed.values.put("starts", project.starts().toString());
        typed.values.put("ends", project.ends().toString());
        typed.values.put("budget", details.budget() == null ? "" : plain(details.budget()));
        return typed;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    public String get(String field) {
        return Objects.requireNonNullElse(values.get(field), "");
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return get(field).isBlank() ? null : LocalDate.parse(get(field).strip());
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    /** A number as people write it, 1.234,5; null for none, below zero for what is no number. */
    @Nullable
    BigDecimal decimal(String field) {
        String text = get(field).replaceAll("[\\s.]", "").replace(',', '.');
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("\\d{1,12}(\\.\\d{1,3})?") ? new BigDecimal(text) : UNREADABLE;
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    ProjectDraft draft() {
        return new ProjectDraft(
                kind(get("kind")),
                get("name"),
                get("place"),
                get("agency"),
                get("basis"),
                get("goals"),
                day("starts"),
                day("ends"),
                decimal("budget"),
                get("programme"),
                get("named"));
    }

    static @Nullable ProjectKind kind(String name) {
        return Arrays.stream(ProjectKind.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
