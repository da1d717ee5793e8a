package vn.saolang.evaluation.web.agency;

import java.util.List;
import vn.saolang.evaluation.app.agency.ReEvaluationQueries.Whole;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.evaluation.model.agency.ContentCheck;
import vn.saolang.evaluation.model.agency.UpdatedContent;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;

/**
 * One re-evaluation: its clock, the agency's report, and for 5 stars the way to the ministry.
 *
 * @param typed a refused form as typed; empty otherwise
 */
public record ReEvaluationPage(Whole whole, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return "evaluation.re-evaluation.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(whole.candidate().productName());
    }

    public String base() {
        return "/re-evaluations/" + whole.candidate().id();
    }

    /** The whole dossier for the province's office; for council and ministry what changed in it, with its papers. */
    public String dossierUrl(Actor reader) {
        String dossier = "/dossiers/" + whole.candidate().dossier();
        return reader.has(Role.PROVINCE_OFFICE) ? dossier : dossier + "/changes";
    }

    /** Whether the report's form was sent and refused. */
    public boolean reportTyped() {
        return typed.ticked("report");
    }

    /** What stands in a field of the report's form: as typed, else as stored. */
    public String value(String name, String stored) {
        return reportTyped() ? typed.text(name) : stored;
    }

    public boolean ticked(String name, boolean stored) {
        return reportTyped() ? typed.ticked(name) : stored;
    }

    /** The finding chosen for a content, by name; empty while none. */
    public String finding(UpdatedContent content) {
        ContentCheck.Finding stored = whole.report().check(content).finding();
        return value("finding-" + content, stored == null ? "" : stored.name());
    }

    public String note(UpdatedContent content) {
        return value("note-" + content, whole.report().check(content).note());
    }

    /** The day of the visit as browsers write it. */
    public String visitedOn() {
        var day = whole.report().site().visitedOn();
        return value("visitedOn", day == null ? "" : day.toString());
    }

    public List<AgencyFile> files(AgencyFile.Purpose purpose) {
        return whole.files().stream().filter(one -> one.purpose() == purpose).toList();
    }

    /** Whether the province may send it to the ministry now (26/2026 Điều 6.3b). */
    public boolean mayForward() {
        return whole.toMinistry() && whole.withAgency() && whole.report().issued();
    }

    /** "3 sao, đến hết 29/6/2029" for the head of the page; empty when the register knows none. */
    public String heldUntil() {
        var held = whole.held();
        return held == null ? "" : Ui.date(held.lastValidDay());
    }
}
