package vn.saolang.evaluation.app.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.evaluation.app.session.SheetQueries.Desk;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.desk.Exhibit;
import vn.saolang.evaluation.model.desk.OwnPast;
import vn.saolang.evaluation.model.tasting.Tasted;
import vn.saolang.evaluation.model.team.Supplement;
import vn.saolang.evaluation.model.team.TeamRequest;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.desk.DeskStore;
import vn.saolang.evaluation.store.tasting.TastedStore;
import vn.saolang.evaluation.store.team.RequestStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;

/** What lies beside a member's sheet: papers by criterion, what the entity answered on request, the own past, what is next. */
@Component
public class DeskQueries {

    private final DrawPage pictures;
    private final DeskStore past;
    private final TeamFileStore teams;
    private final RequestStore requests;
    private final ScoredProductStore products;
    private final TastedStore tasted;

    DeskQueries(
            DrawPage pictures,
            DeskStore past,
            TeamFileStore teams,
            RequestStore requests,
            ScoredProductStore products,
            TastedStore tasted) {
        this.pictures = pictures;
        this.past = past;
        this.teams = teams;
        this.requests = requests;
        this.products = products;
        this.tasted = tasted;
    }

    /** What the entity answered to a request of the team: words, and the files that came with them. */
    public record Answered(@Nullable String criterion, String asked, String answer, List<Exhibit> files) {}

    /**
     * What lies beside a sheet.
     *
     * @param exhibits evidence of the sealed submission by criterion
     * @param answered requests about this evaluation that were answered
     * @param tasted what the member answered in tastings that have ended, by criterion
     * @param open other products of the session that are open for scoring now
     */
    public record Beside(
            Map<String, List<Exhibit>> exhibits,
            List<Answered> answered,
            OwnPast past,
            List<ScoredProduct> open,
            Map<String, Tasted> tasted) {

        /** What was answered about a criterion; null asks for the dossier as a whole. */
        public List<Answered> answered(@Nullable String criterion) {
            return answered.stream()
                    .filter(one -> java.util.Objects.equals(one.criterion(), criterion))
                    .toList();
        }

        /** The papers of a criterion: sealed evidence first, then what came on request. */
        public List<Exhibit> of(String criterion) {
            List<Exhibit> all = new ArrayList<>(exhibits.getOrDefault(criterion, List.of()));
            answered(criterion).forEach(one -> all.addAll(one.files()));
            return all;
        }
    }

    /** For the sheet that the actor has been let in to. */
    public Beside beside(Actor actor, Desk desk) {
        Map<String, List<Exhibit>> exhibits = new LinkedHashMap<>();
        desk.dossier()
                .evidence()
                .forEach((criterion, items) -> exhibits.put(
                        criterion, items.stream().map(this::exhibit).toList()));
        ScoredProduct own = desk.product();
        List<ScoredProduct> open = products.of(own.session(), actor.account()).stream()
                .filter(one -> one.state() == ProductState.OPEN && !one.id().equals(own.id()))
                .toList();
        return new Beside(
                exhibits, answered(own), past.past(desk.sheet().id()), open, tasted.of(own.id(), actor.account()));
    }

    private List<Answered> answered(ScoredProduct product) {
        return teams.ofCandidate(product.candidate()).stream()
                .flatMap(file -> requests.of(file.id()).stream())
                .filter(one -> one.answeredAt() != null)
                .map(this::answered)
                .toList();
    }

    private Answered answered(TeamRequest request) {
        return new Answered(
                request.criterion(),
                request.reason(),
                request.answer(),
                request.files().stream().map(this::exhibit).toList());
    }

    private Exhibit exhibit(EvidenceItem item) {
        boolean drawable = drawable(item.mediaType());
        return new Exhibit(
                item.id(), false, item.name(), item.confidential(), pages(item.file(), item.mediaType()), drawable);
    }

    private Exhibit exhibit(Supplement file) {
        return new Exhibit(
                file.id(), true, file.name(), false, pages(file.file(), file.mediaType()), drawable(file.mediaType()));
    }

    /** A picture is one page without looking; a PDF is counted once and remembered. */
    private int pages(FileId file, String mediaType) {
        if (mediaType.startsWith("image/")) {
            return 1;
        }
        return drawable(mediaType) ? pictures.pages(file) : 0;
    }

    private static boolean drawable(String mediaType) {
        return mediaType.equals("application/pdf") || mediaType.startsWith("image/");
    }
}
