package vn.saolang.evaluation.web.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.saolang.evaluation.app.desk.DeskQueries.Answered;
import vn.saolang.evaluation.model.desk.Exhibit;
import vn.saolang.evaluation.team.PageAnchor;

/**
 * The papers beside one criterion, opened at the page the team points at.
 *
 * @param base address of the product in its session
 * @param anchors the team's places in the papers
 * @param answered what came on request about this criterion
 */
public record PaperPane(
        String base, UUID dossier, List<Exhibit> exhibits, List<PageAnchor> anchors, List<Answered> answered) {

    /** A page of a paper. */
    public record Place(Exhibit exhibit, int page) {}

    /** The page to open at: the team's first place, else the first page of the first paper that has pages. */
    public Optional<Place> first() {
        Optional<Place> pointed =
                anchors.stream().flatMap(one -> placeOf(one).stream()).findFirst();
        return pointed.or(() -> exhibits.stream()
                .filter(one -> one.pages() > 0)
                .map(one -> new Place(one, 1))
                .findFirst());
    }

    /** Where a place of the team is; nothing when the paper is not shown page by page. */
    public Optional<Place> placeOf(PageAnchor anchor) {
        return exhibits.stream()
                .filter(one -> one.id().equals(anchor.evidence()) && one.pages() > 0)
                .map(one -> new Place(one, Math.min(anchor.first(), one.pages())))
                .findFirst();
    }

    /** The picture of a page. */
    public String picture(Place place) {
        Exhibit one = place.exhibit();
        return base + (one.supplement() ? "/supplements/" : "/evidence/") + one.id() + "/pages/" + place.page()
                + ".jpg";
    }

    /** The picture a tablet keeps for the time without a connection; null for what it must not keep. */
    public @org.jspecify.annotations.Nullable String kept(Place place) {
        return place.exhibit().confidential() ? null : picture(place);
    }

    /** The file itself. */
    public String original(Exhibit one) {
        return "/dossiers/" + dossier + (one.supplement() ? "/supplements/files/" : "/evidence/") + one.id();
    }
}
