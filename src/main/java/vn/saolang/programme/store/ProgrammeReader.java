package vn.saolang.programme.store;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.programme.CycleStep;
import vn.saolang.programme.Milestone;
import vn.saolang.programme.OfficeLevel;
import vn.saolang.programme.Programme;
import vn.saolang.programme.Programme.Funding;
import vn.saolang.programme.Project;
import vn.saolang.programme.StepRule;
import vn.saolang.programme.Target;
import vn.saolang.territory.UnitRef;

/** Turns a data file into a programme. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static Programme read(Fields root) {
        Fields province = root.child("province");
        return new Programme(
                root.text("code"),
                root.text("name"),
                new UnitRef(province.text("code"), LocalDate.parse(province.text("from"))),
                province.text("name"),
                period(root.child("period")),
                root.children("bases").stream().map(ProgrammeReader::basis).toList(),
                root.children("groups").stream().map(ProgrammeReader::groups).toList(),
                root.children("levels").stream()
                        .map(ProgrammeReader::evaluation)
                        .toList(),
                steps(root),
                root.children("milestones").stream()
                        .map(ProgrammeReader::milestone)
                        .toList(),
                root.children("targets").stream().map(ProgrammeReader::target).toList(),
                root.children("projects").stream().map(ProgrammeReader::project).toList(),
                names(root.child("support-kinds")),
                names(root.child("training-contents")),
                root.children("reporting").stream()
                        .map(ProgrammeReader::reporting)
                        .toList(),
                root.children("bodies").stream().map(ProgrammeReader::body).toList(),
                duties(root),
                root.has("funding") ? funding(root.child("funding")) : null,
                root.children("notes").stream()
                        .map(one -> new Programme.Note(one.text("text"), one.text("source")))
                        .toList(),
                false);
    }

    private static Programme.Period period(Fields node) {
        return new Programme.Period(node.whole("from"), node.whole("to"), node.texts("phases"), node.text("source"));
    }

    private static Programme.Basis basis(Fields node) {
        return new Programme.Basis(
                node.textOrNull("number"),
                node.text("day"),
                node.text("issuer"),
                node.text("title"),
                node.textOr("note", ""));
    }

    private static Programme.Groups groups(Fields node) {
        return new Programme.Groups(node.whole("since"), node.whole("count"), node.texts("names"), node.text("source"));
    }

    private static Programme.Evaluation evaluation(Fields node) {
        return new Programme.Evaluation(
                level(node.text("level")),
                node.texts("passes-up").stream().map(Integer::valueOf).toList(),
                node.has("to") ? level(node.text("to")) : null,
                node.text("source"));
    }

    private static List<StepRule> steps(Fields root) {
        List<StepRule> steps =
                root.children("steps").stream().map(ProgrammeReader::step).toList();
        List<CycleStep> order = steps.stream().map(StepRule::step).toList();
        if (!order.equals(List.of(CycleStep.values()))) {
            throw new IllegalStateException(root.place() + ": steps must be the six, in order; they are " + order);
        }
        return steps;
    }

    private static StepRule step(Fields node) {
        Map<OfficeLevel, Integer> months = new EnumMap<>(OfficeLevel.class);
        if (node.has("months")) {
            Fields by = node.child("months");
            by.values().keySet().forEach(level -> months.put(level(level.toString()), by.whole(level.toString())));
        }
        return new StepRule(
                CycleStep.valueOf(node.text("step")),
                node.text("name"),
                StepRule.When.valueOf(node.text("window")),
                months,
                node.texts("responsible"),
                node.wholeOrNull("minimum-stars"),
                node.text("source"));
    }

    private static Milestone milestone(Fields node) {
        return new Milestone(
                node.has("step") ? CycleStep.valueOf(node.text("step")) : null,
                node.text("what"),
                node.dayOrNull("before"),
                node.textOr("when", ""),
                node.wholeOrNull("quantity"),
                node.text("source"));
    }

    private static Target target(Fields node) {
        return new Target(
                node.text("period"),
                node.text("indicator"),
                node.numberOrNull("minimum"),
                node.numberOrNull("more-than"),
                node.numberOrNull("maximum"),
                node.textOr("note", ""),
                node.text("source"));
    }

    private static Project project(Fields node) {
        return new Project(
                Project.Kind.valueOf(node.text("kind")),
                level(node.text("level")),
                node.text("name"),
                node.wholeOrNull("quantity"),
                node.text("source"));
    }

    private static Programme.Names names(Fields node) {
        return new Programme.Names(node.texts("names"), node.text("source"), node.textOr("note", ""));
    }

    private static Programme.Reporting reporting(Fields node) {
        return new Programme.Reporting(
                node.text("kind"), monthDay(node.textOrNull("before")), node.text("to"), node.text("source"));
    }

    private static @Nullable MonthDay monthDay(@Nullable String text) {
        return text == null ? null : MonthDay.parse("--" + text);
    }

    private static Programme.Body body(Fields node) {
        return new Programme.Body(level(node.text("level")), node.text("kind"), node.text("name"), node.text("source"));
    }

    /** Duties stand under their agency; each is numbered within the programme by its agency's and its own place. */
    private static List<Programme.Duty> duties(Fields root) {
        List<Programme.Duty> duties = new ArrayList<>();
        int agency = 0;
        for (Fields of : root.children("duties")) {
            agency++;
            int number = 0;
            for (Fields one : of.children("tasks")) {
                duties.add(new Programme.Duty(
                        agency + "." + ++number,
                        of.text("agency"),
                        level(of.text("level")),
                        one.text("text"),
                        of.text("source"),
                        one.dayOrNull("due")));
            }
        }
        return List.copyOf(duties);
    }

    private static Funding funding(Fields node) {
        return new Funding(
                amount(node, "total"),
                node.text("source"),
                lines(node),
                node.children("details").stream()
                        .map(one -> new Funding.Table(one.text("title"), amount(one, "total"), lines(one)))
                        .toList());
    }

    private static List<Funding.Line> lines(Fields node) {
        return node.children("lines").stream()
                .map(one -> new Funding.Line(one.text("name"), amount(one, "amount"), one.textOr("note", "")))
                .toList();
    }

    private static BigDecimal amount(Fields node, String name) {
        return Objects.requireNonNull(node.numberOrNull(name), name);
    }

    private static OfficeLevel level(String name) {
        return OfficeLevel.valueOf(name);
    }
}
