package vn.saolang.business.web.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.saolang.business.model.plan.Plan;

/** A list of plans as a table for spreadsheets. */
@Component
class PlanCsv {

    private final MessageSource messages;

    PlanCsv(MessageSource messages) {
        this.messages = messages;
    }

    /** With a mark that it is UTF-8, which spreadsheets ask for. */
    byte[] of(List<Plan> plans) {
        String head = Stream.of("number", "name", "entity", "commune", "state", "decision", "day")
                .map(column -> text("business.csv." + column))
                .collect(Collectors.joining(","));
        String lines = plans.stream().map(plan -> line(plan)).collect(Collectors.joining("\r\n"));
        return ("\uFEFF" + head + "\r\n" + lines + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private String line(Plan plan) {
        String decision = plan.decisionNumber();
        LocalDate day = plan.decidedOn();
        return Stream.of(
                        Integer.toString(plan.summary().number()),
                        plan.summary().name(),
                        plan.entityName(),
                        plan.commune().code(),
                        text(plan.summary().state().key()),
                        decision == null ? "" : decision,
                        day == null ? "" : day.toString())
                .map(value -> cell(value))
                .collect(Collectors.joining(","));
    }

    /** What a spreadsheet would take for a formula stays text. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }

    private String text(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
