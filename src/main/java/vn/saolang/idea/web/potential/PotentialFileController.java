package vn.saolang.idea.web.potential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.idea.app.potential.PotentialQueries;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialDraft;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** The inventory as a file. */
@Controller
class PotentialFileController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS = List.of(
            "name",
            "group",
            "commune",
            "hamlet",
            "maker",
            "makerName",
            "households",
            "quantity",
            "unit",
            "season",
            "material",
            "craft",
            "market",
            "strengths",
            "missing",
            "state",
            "surveyedOn");

    private final PotentialQueries queries;
    private final SurveyPages surveys;
    private final MessageSource messages;

    PotentialFileController(PotentialQueries queries, SurveyPages surveys, MessageSource messages) {
        this.queries = queries;
        this.surveys = surveys;
        this.messages = messages;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/potentials/export.{format}")
    ResponseEntity<byte[]> export(
            Actor actor, @RequestParam Map<String, String> given, @PathVariable String format, Locale locale) {
        List<Potential> all = queries.all(actor, PotentialController.asked(given));
        Map<String, String> groups = surveys.groups();
        Stream<List<String>> head = Stream.of(COLUMNS.stream()
                .map(column -> messages.getMessage("idea.potential.column." + column, null, locale))
                .toList());
        return Sheets.answer(
                "potential-products",
                format,
                Stream.concat(head, all.stream().map(one -> row(one, groups, locale)))
                        .toList());
    }

    private List<String> row(Potential one, Map<String, String> groups, Locale locale) {
        PotentialDraft told = one.told();
        var unit = told.output().unit();
        return List.of(
                told.name(),
                groups.getOrDefault(text(told.group()), ""),
                queries.nameOf(one.commune()),
                told.hamlet(),
                messages.getMessage(told.maker().kind().key(), null, locale),
                one.makerName(),
                text(told.maker().households()),
                number(told.output().quantity()),
                unit == null ? "" : messages.getMessage(unit.key(), null, locale),
                told.output().season(),
                told.story().material(),
                told.story().traditional() ? told.story().craft() : "",
                told.story().market(),
                told.story().strengths(),
                told.story().missing(),
                messages.getMessage(one.state().key(), null, locale),
                day(told.surveyedOn()));
    }

    private static String number(@Nullable BigDecimal value) {
        return value == null ? "" : value.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
