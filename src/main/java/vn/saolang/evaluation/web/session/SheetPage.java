package vn.saolang.evaluation.web.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.evaluation.app.ballot.BallotQueries;
import vn.saolang.evaluation.app.desk.DeskQueries;
import vn.saolang.evaluation.app.scoring.LateQueries;
import vn.saolang.evaluation.app.session.SheetQueries.Desk;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.Standing;
import vn.saolang.evaluation.model.desk.Exhibit;
import vn.saolang.evaluation.team.TeamFinding;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.evaluation.web.desk.PaperPane;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.ranking.SheetView;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;

/**
 * A member's score sheet beside the sealed dossier: for each criterion the options, the comment, the producer's own score and
 * evidence.
 *
 * @param team what the advisory team reported, nothing while it has not
 * @param subject criterion a refused or late save was about, null when none was
 * @param beside the agency's report and, for a ballot, what was answered
 * @param typed the ballot's form as typed
 * @param papers what lies beside each criterion, and the member's own earlier answers
 * @param late what the member sent when it could not count any more
 */
public record SheetPage(
        Desk desk,
        @Nullable String subject,
        List<Refusal> refusals,
        BallotQueries.Beside beside,
        Typed typed,
        TeamFindings.Said team,
        DeskQueries.Beside papers,
        List<LateQueries.Line> late)
        implements Page {

    private static final String GENERAL_PAPERS = "I.7";

    /** How far a criterion is, as the list of all shows it; "pending" is given by the script only. */
    public static final List<String> STATES = List.of("answered", "open", "commented", "pending", "conflict");

    /** What the keys do, as the page tells. */
    public static final List<String> KEYS =
            List.of("row", "choose", "none", "comment", "page", "enter", "zoom", "help");

    @Override
    public String titleKey() {
        return ballot() ? "evaluation.ballot.sheet.title" : "evaluation.sheet.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(desk.product().productName());
    }

    public boolean ballot() {
        return beside.session().ballot();
    }

    /** How the ranking's component draws a criterion of this sheet. */
    public SheetView view() {
        var chosen = desk.sheet().chosen(desk.set());
        String fixed = desk.product().tourismCase();
        return desk.writable()
                ? SheetView.toFill(desk.set(), chosen, fixed)
                : SheetView.toRead(desk.set(), chosen, fixed);
    }

    public Standing standing() {
        return new Standing(desk.result(), desk.answered(), desk.set().leaves().size());
    }

    public String base() {
        return product() + "/sheet";
    }

    /** Address of the product in its session. */
    public String product() {
        return "/sessions/" + desk.product().session() + "/products/"
                + desk.product().id();
    }

    /** What the producer answered, blank when nothing. */
    public SelfAnswer self(Criterion criterion) {
        Map<String, SelfAnswer> all = desk.dossier().selfAnswers();
        return all.getOrDefault(criterion.code(), SelfAnswer.none(criterion.code()));
    }

    /** Whether the dossier can be compared with the recognised one or an earlier submission (26/2026 Điều 6.1b, 6.1c). */
    public boolean hasEarlierVersion() {
        return desk.dossier().form02().since() != null || desk.dossier().number() > 1;
    }

    /** The words of the option the producer chose; empty when none. */
    public String selfOption(Criterion criterion) {
        Integer option = self(criterion).option();
        return option == null
                ? ""
                : criterion.option(option).map(one -> one.text()).orElse("");
    }

    /** What the advisory team reported, null when nothing. */
    public @Nullable TeamFinding finding(Criterion criterion) {
        return team.findings().get(criterion.code());
    }

    /** The words of the option the team proposed; empty when none. */
    public String teamOption(TeamFinding finding, Criterion criterion) {
        Integer option = finding.option();
        return option == null
                ? ""
                : criterion.option(option).map(one -> one.text()).orElse("");
    }

    /** The papers beside a criterion. */
    public PaperPane pane(Criterion criterion) {
        TeamFinding finding = finding(criterion);
        return new PaperPane(
                product(),
                desk.product().dossier(),
                papers.of(criterion.code()),
                finding == null ? List.of() : finding.anchors(),
                papers.answered(criterion.code()));
    }

    /** What belongs to the dossier as a whole: its general papers and what came on request about no single criterion. */
    public PaperPane general() {
        List<Exhibit> all = new ArrayList<>(papers.exhibits().getOrDefault(GENERAL_PAPERS, List.of()));
        papers.answered(null).forEach(one -> all.addAll(one.files()));
        return new PaperPane(product(), desk.product().dossier(), all, List.of(), papers.answered(null));
    }

    /** An option in words. */
    public String worded(Criterion criterion, @Nullable Integer option) {
        if (option == null) {
            return "–";
        }
        return criterion
                .option(option)
                .map(one -> Ui.number(one.points()) + " – " + one.text())
                .orElse("0");
    }

    /** How far a criterion is. */
    public String stateOf(Criterion leaf) {
        SavedAnswer answer = desk.sheet().answer(leaf.code());
        if (leaf.code().equals(subject)) {
            return "conflict";
        }
        return answer.option() != null ? "answered" : answer.comment().isBlank() ? "open" : "commented";
    }

    /** The answerable criteria of a part. */
    public List<Criterion> leavesOf(CriteriaSet.Part part) {
        return part.sections().stream()
                .flatMap(section -> section.criteria().stream())
                .flatMap(criterion -> leaves(criterion).stream())
                .toList();
    }

    /** How many of them have an option. */
    public long answeredIn(CriteriaSet.Part part) {
        return leavesOf(part).stream()
                .filter(leaf -> desk.sheet().answer(leaf.code()).option() != null)
                .count();
    }

    /** The answerable criteria below a criterion, itself when it is one. */
    public List<Criterion> leaves(Criterion criterion) {
        return criterion.children().isEmpty() ? List.of(criterion) : criterion.children();
    }
}
