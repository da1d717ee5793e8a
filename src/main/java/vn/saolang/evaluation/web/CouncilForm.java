package vn.saolang.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.app.DraftCouncil.Appointment;
import vn.saolang.evaluation.app.DraftCouncil.Draft;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.web.CouncilFormPage.Line;
import vn.saolang.identity.Account;
import vn.saolang.kernel.Refusal;

/** Turns the council form into a draft, and a council or what was typed back into the form. */
final class CouncilForm {

    private CouncilForm() {}

    /**
     * A blank form: everyone eligible sits, chair and members score. An account that bears the name of a department is proposed for
     * it, because officers' accounts usually do.
     *
     * @param names the departments' names in Vietnamese, as accounts bear them
     */
    static CouncilFormPage blank(
            Level level,
            Map<SeatRole, List<Account>> eligible,
            List<Account> advisers,
            Function<Department, String> names) {
        List<Line> lines = new ArrayList<>();
        eligible.forEach((role, accounts) -> accounts.forEach(account -> {
            int row = lines.size();
            Department department = proposed(level, role, account.name(), row, names);
            lines.add(new Line(
                    row, account.id(), account.name(), role, true, department, "", role != SeatRole.SECRETARY));
        }));
        return new CouncilFormPage(
                null, level, "", false, "", "", lines, "", 0, List.of(), AdviserLines.blank(advisers));
    }

    private static Department proposed(
            Level level, SeatRole role, String account, int row, Function<Department, String> names) {
        List<Department> departments = Department.of(level);
        return switch (role) {
            case CHAIR -> departments.getFirst();
            case SECRETARY -> ocop(level);
            default ->
                departments.stream()
                        .filter(department -> account.contains(names.apply(department)))
                        .findFirst()
                        .orElse(departments.get(Math.min(row, departments.size() - 1)));
        };
    }

    private static Department ocop(Level level) {
        return level == Level.PROVINCE ? Department.PROVINCE_OCOP : Department.CENTRAL_OCOP;
    }

    static CouncilFormPage of(Council council, Map<SeatRole, List<Account>> eligible, List<Account> advisers) {
        List<Line> lines = new ArrayList<>();
        eligible.forEach((role, accounts) -> accounts.forEach(account -> {
            Optional<Seat> seat = council.seatOf(account.id()).filter(one -> one.role() == role);
            lines.add(new Line(
                    lines.size(),
                    account.id(),
                    account.name(),
                    role,
                    seat.isPresent(),
                    seat.map(Seat::department)
                            .orElse(Department.of(council.level()).getFirst()),
                    seat.map(Seat::agency).orElse(""),
                    seat.map(Seat::scores).orElse(role != SeatRole.SECRETARY)));
        }));
        String named = council.advisers().stream()
                .filter(one -> one.account() == null)
                .map(one -> one.agency().isEmpty() ? one.name() : one.name() + "; " + one.agency())
                .collect(Collectors.joining("\n"));
        return new CouncilFormPage(
                council.id(),
                council.level(),
                council.name(),
                council.chairDelegated(),
                orEmpty(council.delegationNumber()),
                council.delegationDate() == null ? "" : council.delegationDate().toString(),
                lines,
                named,
                council.lockVersion(),
                List.of(),
                AdviserLines.of(council, advisers));
    }

    /** The form with what was typed and what is wrong with it. */
    static CouncilFormPage again(CouncilFormPage shown, Typed typed, List<Refusal> refusals) {
        List<Line> lines = shown.lines().stream()
                .map(line -> {
                    String key = "seat-" + line.row();
                    return new Line(
                            line.row(),
                            line.account(),
                            line.name(),
                            line.role(),
                            typed.ticked(key + "-sits"),
                            typed.choice(key + "-department", Department.class, line.department()),
                            typed.text(key + "-agency"),
                            typed.ticked(key + "-scores"));
                })
                .toList();
        return new CouncilFormPage(
                shown.id(),
                shown.level(),
                typed.text("name"),
                typed.ticked("chairDelegated"),
                typed.text("delegationNumber"),
                typed.text("delegationDate"),
                lines,
                typed.text("advisers"),
                typed.wholeOr("lockVersion", 0),
                refusals,
                AdviserLines.again(shown.team(), typed));
    }

    /** What was typed, as the verb takes it; lines not ticked are left out. */
    static Draft read(CouncilFormPage shown, Typed typed) {
        List<Appointment> appointments = again(shown, typed, List.of()).lines().stream()
                .filter(Line::sits)
                .map(line -> new Appointment(
                        line.row(), line.account(), line.role(), line.department(), line.agency(), line.scores()))
                .toList();
        return new Draft(
                typed.text("name"),
                typed.ticked("chairDelegated"),
                typed.given("delegationNumber"),
                typed.day("delegationDate"),
                appointments,
                Stream.concat(
                                AdviserLines.read(shown.team(), typed).stream(),
                                advisers(typed.text("advisers")).stream())
                        .toList(),
                typed.wholeOr("lockVersion", 0));
    }

    private static List<Adviser> advisers(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(";", 2))
                .map(parts -> new Adviser(cut(parts[0]), parts.length > 1 ? cut(parts[1]) : ""))
                .filter(adviser -> !adviser.name().isEmpty())
                .toList();
    }

    private static String cut(String text) {
        String plain = text.strip();
        return plain.length() > 300 ? plain.substring(0, 300) : plain;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
