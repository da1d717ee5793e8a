package vn.saolang.evaluation.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.CouncilId;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.council.Department;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.team.Sector;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;

/**
 * The form of the decision that sets up a council: one line an eligible account.
 *
 * @param id null for a new draft
 * @param advisers those without an account, one a line, "name; agency"
 * @param team one line an account that may sit in the advisory team
 */
public record CouncilFormPage(
        @Nullable CouncilId id,
        Level level,
        String name,
        boolean chairDelegated,
        String delegationNumber,
        String delegationDate,
        List<Line> lines,
        String advisers,
        int lockVersion,
        List<Refusal> refusals,
        List<AdviserLine> team)
        implements Page {

    /** One account that may take a seat. */
    public record Line(
            int row,
            UUID account,
            String name,
            SeatRole role,
            boolean sits,
            Department department,
            String agency,
            boolean scores) {}

    /** One account that may sit in the advisory team. */
    public record AdviserLine(
            int row, UUID account, String name, boolean sits, Sector sector, String agency, boolean leads) {}

    @Override
    public String titleKey() {
        return id == null ? "evaluation.council.new" : "evaluation.council.change";
    }

    public String action() {
        return id == null ? "/councils" : "/councils/" + id;
    }
}
