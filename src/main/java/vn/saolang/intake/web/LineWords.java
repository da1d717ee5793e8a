package vn.saolang.intake.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.stereotype.Component;
import vn.saolang.intake.model.Column;
import vn.saolang.intake.store.KeptLine;
import vn.saolang.kernel.Refusal;

/** What is to be said of a line, for pages and for the file that is given back. */
@Component
class LineWords {

    private static final String KEPT_FOR = "intake.kept.";

    private final MessageSource messages;

    LineWords(MessageSource messages) {
        this.messages = messages;
    }

    /** All that is to be said of a line, one sentence each; empty when nothing is. */
    List<String> of(KeptLine line, List<Column> columns, Locale locale) {
        return switch (line.state()) {
            case BAD ->
                line.problems().stream()
                        .map(problem -> problem(problem, columns, locale))
                        .toList();
            case TWIN -> List.of(twin(Objects.requireNonNull(line.twin()), locale));
            case KEPT -> line.keptFor().stream().map(use -> kept(use, locale)).toList();
            case FAILED -> List.of(text("intake.line.failed", locale));
            case READY, ADDED, UNDONE -> List.of();
        };
    }

    private String problem(Refusal problem, List<Column> columns, Locale locale) {
        Object[] args =
                problem.args().stream().map(arg -> textOr(arg, arg, locale)).toArray();
        String said = messages.getMessage(problem.messageKey(), args, locale);
        String column = columns.stream()
                .filter(one -> one.field().equals(problem.field()))
                .map(one -> text(one.key(), locale) + ": ")
                .collect(Collectors.joining());
        String clause = problem.clause() == null ? "" : " (" + problem.clause() + ")";
        return column + said + clause;
    }

    private String twin(vn.saolang.intake.model.Judgement.Twin twin, Locale locale) {
        String key = "intake.twin." + twin.why() + (twin.line() == null ? "" : ".line");
        Integer line = twin.line();
        Object[] args = line == null ? new Object[0] : new Object[] {line.toString()};
        return Objects.requireNonNull(messages.getMessage(key, args, locale));
    }

    /** Said by what refers to it, else by the part of the software that does. */
    private String kept(String use, Locale locale) {
        return textOr(KEPT_FOR + use, text(KEPT_FOR + "other", locale), locale);
    }

    String text(String key, Locale locale) {
        return Objects.requireNonNull(messages.getMessage(key, null, locale));
    }

    private String textOr(String key, String otherwise, Locale locale) {
        try {
            return text(key, locale);
        } catch (NoSuchMessageException _) {
            return otherwise;
        }
    }
}
