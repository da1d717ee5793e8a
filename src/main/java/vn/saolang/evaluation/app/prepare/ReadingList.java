package vn.saolang.evaluation.app.prepare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.desk.DrawPage;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.team.TeamFindings;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;

/**
 * What a member reads before the meeting: for each product it takes part in the files of the sealed submission with their pages,
 * and which of them it has opened. The log of readings tells the latter; pages of the desk's pictures are not counted there.
 */
@Component
public class ReadingList {

    private final PreparationDoor door;
    private final ScoredProductStore products;
    private final Dossiers dossiers;
    private final TeamFindings teams;
    private final DrawPage pictures;

    ReadingList(
            PreparationDoor door,
            ScoredProductStore products,
            Dossiers dossiers,
            TeamFindings teams,
            DrawPage pictures) {
        this.door = door;
        this.products = products;
        this.dossiers = dossiers;
        this.teams = teams;
        this.pictures = pictures;
    }

    /** A file of the dossier. @param pages 0 when it has none that can be counted */
    public record Item(EvidenceItem file, int pages, boolean opened) {}

    /**
     * One product's reading.
     *
     * @param commune whether the commune's report is there
     */
    public record Chapter(
            ScoredProduct product, List<Item> items, TeamFindings.@Nullable Reported report, boolean commune) {

        public int pages() {
            return items.stream().mapToInt(Item::pages).sum();
        }

        public long bytes() {
            return items.stream().mapToLong(one -> one.file().size()).sum();
        }

        public long opened() {
            return items.stream().filter(Item::opened).count();
        }
    }

    /** A member's whole list. */
    public record Reading(Room room, Seat seat, List<Chapter> chapters) {

        public int pages() {
            return chapters.stream().mapToInt(Chapter::pages).sum();
        }

        public long files() {
            return chapters.stream().mapToLong(one -> one.items().size()).sum();
        }

        public long opened() {
            return chapters.stream().mapToLong(Chapter::opened).sum();
        }
    }

    /** The own list. @throws NotFound for whoever does not sit on the council */
    public Reading own(Actor actor, SessionId id) {
        Room room = door.sit(actor, id);
        return reading(room, room.mine(), products.of(id, actor.account()));
    }

    /** The list of a seat, for those who prepare the meeting: of the products both take part in. */
    public Reading of(Actor actor, SessionId id, UUID seatId) {
        Room room = door.prepare(actor, id);
        Seat seat = room.council().seats().stream()
                .filter(one -> one.id().equals(seatId))
                .findFirst()
                .orElseThrow(() -> new NotFound("seat " + seatId));
        List<UUID> known =
                products.of(id, actor.account()).stream().map(ScoredProduct::id).toList();
        return reading(
                room,
                seat,
                products.of(id, seat.account()).stream()
                        .filter(one -> known.contains(one.id()))
                        .toList());
    }

    private Reading reading(Room room, Seat seat, List<ScoredProduct> all) {
        return new Reading(
                room,
                seat,
                all.stream().map(one -> chapter(one, seat.account())).toList());
    }

    private Chapter chapter(ScoredProduct product, UUID account) {
        DossierId dossier = new DossierId(product.dossier());
        Set<UUID> opened = dossiers.openedBy(dossier, account);
        List<Item> items = new ArrayList<>();
        dossiers.sealed(dossier, product.submission())
                .evidence()
                .values()
                .forEach(files ->
                        files.forEach(file -> items.add(new Item(file, pages(file), opened.contains(file.id())))));
        return new Chapter(
                product,
                items,
                teams.ofCandidate(product.candidate()).report(),
                dossiers.communeSaid(dossier).isPresent());
    }

    private int pages(EvidenceItem file) {
        if (file.mediaType().startsWith("image/")) {
            return 1;
        }
        return file.mediaType().equals("application/pdf") ? pictures.pages(file.file()) : 0;
    }
}
