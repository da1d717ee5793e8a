package vn.saolang.evaluation.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.saolang.evaluation.model.council.Adviser;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.evaluation.web.CouncilFormPage.AdviserLine;
import vn.saolang.identity.Account;

/** The lines of the council form for advisers with an account. */
final class AdviserLines {

    private static final Sector[] SECTORS = Sector.values();

    private AdviserLines() {}

    /** Nobody sits yet; each is proposed another sector. */
    static List<AdviserLine> blank(List<Account> eligible) {
        List<AdviserLine> lines = new ArrayList<>();
        for (Account one : eligible) {
            int row = lines.size();
            lines.add(new AdviserLine(
                    row, one.id(), one.name(), false, SECTORS[row % SECTORS.length], one.name(), false));
        }
        return lines;
    }

    static List<AdviserLine> of(Council council, List<Account> eligible) {
        return blank(eligible).stream()
                .map(line -> {
                    Optional<Adviser> sits = council.adviserOf(line.account());
                    return new AdviserLine(
                            line.row(),
                            line.account(),
                            line.name(),
                            sits.isPresent(),
                            sits.map(Adviser::sector).orElse(line.sector()),
                            sits.map(Adviser::agency).orElse(line.agency()),
                            sits.map(Adviser::leader).orElse(false));
                })
                .toList();
    }

    /** The lines as typed. */
    static List<AdviserLine> again(List<AdviserLine> shown, Typed typed) {
        return shown.stream()
                .map(line -> {
                    String key = "adviser-" + line.row();
                    return new AdviserLine(
                            line.row(),
                            line.account(),
                            line.name(),
                            typed.ticked(key + "-sits"),
                            typed.choice(key + "-sector", Sector.class, line.sector()),
                            typed.text(key + "-agency"),
                            typed.text("leader").equals(Integer.toString(line.row())));
                })
                .toList();
    }

    /** The advisers ticked. */
    static List<Adviser> read(List<AdviserLine> shown, Typed typed) {
        return again(shown, typed).stream()
                .filter(AdviserLine::sits)
                .map(line -> new Adviser(
                        UUID.randomUUID(),
                        line.name(),
                        cut(line.agency()),
                        line.account(),
                        line.sector(),
                        line.leads()))
                .toList();
    }

    private static String cut(String agency) {
        return agency.length() > 300 ? agency.substring(0, 300) : agency;
    }
}
