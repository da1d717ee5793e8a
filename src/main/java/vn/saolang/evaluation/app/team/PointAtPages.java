package vn.saolang.evaluation.app.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.app.team.TeamQueries.Proof;
import vn.saolang.evaluation.store.team.AssessmentStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.PageAnchor;
import vn.saolang.files.Files;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** Points at pages of the evidence: "trang 12 phiếu kiểm nghiệm". A page beyond the file's own count is refused. */
@Component
public class PointAtPages {

    private static final int LONGEST_QUOTE = 300;
    private static final int LAST_PAGE = 9999;

    private final TeamDoor door;
    private final TeamFileStore files;
    private final AssessmentStore assessments;
    private final TeamQueries queries;
    private final Files stored;
    private final VietnamTime time;

    PointAtPages(
            TeamDoor door,
            TeamFileStore files,
            AssessmentStore assessments,
            TeamQueries queries,
            Files stored,
            VietnamTime time) {
        this.door = door;
        this.files = files;
        this.assessments = assessments;
        this.queries = queries;
        this.stored = stored;
        this.time = time;
    }

    /** What was filled in; null where nothing usable was. The last page may be left out. */
    public record Place(
            @Nullable UUID evidence,
            @Nullable Integer first,
            @Nullable Integer last,
            String quote) {}

    /** @throws vn.saolang.kernel.RefusedException with all that is wrong */
    @Transactional
    public void add(Actor actor, UUID file, String criterion, Place place) {
        Desk desk = door.write(actor, file);
        Optional<Proof> proof = queries.proofs(desk.file(), criterion).stream()
                .filter(one -> one.id().equals(place.evidence))
                .findFirst();
        OptionalInt pages = proof.isPresent() ? stored.pages(proof.get().file()) : OptionalInt.empty();
        Verdict.of(defects(desk, criterion, place, proof, pages)).orThrow();
        int first = java.util.Objects.requireNonNull(place.first);
        Integer last = place.last;
        PageAnchor anchor = new PageAnchor(
                UUID.randomUUID(),
                desk.file().dossier(),
                criterion,
                proof.orElseThrow().supplement(),
                proof.get().id(),
                proof.get().name(),
                first,
                last == null ? first : last,
                pages.isPresent(),
                place.quote);
        assessments.point(file, anchor, desk.adviser().id(), time.now());
    }

    private List<Refusal> defects(Desk desk, String criterion, Place place, Optional<Proof> proof, OptionalInt pages) {
        List<Refusal> defects = new ArrayList<>();
        if (!desk.writes(files.tasks(desk.file().id()).get(criterion))) {
            defects.add(Refusal.whole("evaluation.NOT_ASSIGNED", criterion));
        }
        if (proof.isEmpty()) {
            defects.add(Refusal.of("evaluation.ANCHOR_FILE", "evidence-" + criterion));
        }
        Integer first = place.first;
        int last = place.last != null ? place.last : first != null ? first : 0;
        if (first == null || first < 1 || last < first || last > LAST_PAGE) {
            defects.add(Refusal.of("evaluation.ANCHOR_PAGES", "first-" + criterion));
        } else if (pages.isPresent() && last > pages.getAsInt()) {
            defects.add(Refusal.of(
                    "evaluation.ANCHOR_BEYOND",
                    "first-" + criterion,
                    proof.map(Proof::name).orElse(""),
                    Integer.toString(pages.getAsInt())));
        }
        if (place.quote.length() > LONGEST_QUOTE) {
            defects.add(Refusal.of("evaluation.ANCHOR_QUOTE", "quote-" + criterion, Integer.toString(LONGEST_QUOTE)));
        }
        return defects;
    }

    /** Takes one away. */
    @Transactional
    public void remove(Actor actor, UUID file, String criterion, UUID anchor) {
        Desk desk = door.write(actor, file);
        boolean mine = assessments.anchors(file).stream()
                .anyMatch(one -> one.id().equals(anchor) && one.criterion().equals(criterion));
        if (mine && !desk.writes(files.tasks(file).get(criterion))) {
            Verdict.of(List.of(Refusal.whole("evaluation.NOT_ASSIGNED", criterion)))
                    .orThrow();
        }
        if (mine) {
            assessments.unpoint(file, anchor);
        }
    }
}
