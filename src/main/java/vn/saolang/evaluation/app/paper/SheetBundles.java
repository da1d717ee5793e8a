package vn.saolang.evaluation.app.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.minutes.SheetArchive;
import vn.saolang.evaluation.store.minutes.SheetArchive.Kept;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.SearchText;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;
import vn.saolang.papers.minutes.JoinedPdf;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/**
 * Score sheets of closed products bundled for print: all of a member, all of a product, all of the session. Table and office have
 * all, a member the own. Sheets of earlier scorings are in it, marked.
 */
@Component
public class SheetBundles {

    private final SessionDoor door;
    private final SheetArchive archive;
    private final ScoredProductStore products;
    private final FindingStore findings;
    private final Regulations regulations;
    private final SessionPapers papers;

    SheetBundles(
            SessionDoor door,
            SheetArchive archive,
            ScoredProductStore products,
            FindingStore findings,
            Regulations regulations,
            SessionPapers papers) {
        this.door = door;
        this.archive = archive;
        this.products = products;
        this.findings = findings;
        this.regulations = regulations;
        this.papers = papers;
    }

    /** All sheets of one seat in the order of the products. @throws NotFound for others' seats, and when there is none */
    public byte[] ofMember(Actor actor, SessionId session, UUID seat) {
        Room room = door.enter(actor, session);
        Seat mine = room.seat();
        boolean own = mine != null && mine.id().equals(seat);
        if (!own && !keepsPapers(room)) {
            throw new NotFound("sheets of seat " + seat);
        }
        return bundle(actor, room, kept -> kept.seat().equals(seat));
    }

    /** All sheets of one product in the order of the seats. @throws NotFound for members, and when there is none */
    public byte[] ofProduct(Actor actor, SessionId session, UUID product) {
        Room room = door.enter(actor, session);
        if (!keepsPapers(room)) {
            throw new NotFound("sheets of product " + product);
        }
        return bundle(actor, room, kept -> kept.product().equals(product));
    }

    /** Writes all sheets, a PDF for each member. */
    public interface Written {
        void to(OutputStream out) throws IOException;
    }

    /** All sheets of the session as a ZIP, written while it is read. @throws NotFound for members, and when there is none */
    public Written all(Actor actor, SessionId session) {
        Room room = door.enter(actor, session);
        List<Kept> all = archive.of(session, actor.account());
        if (!keepsPapers(room) || all.isEmpty()) {
            throw new NotFound("sheets of session " + session);
        }
        Map<UUID, String> names = new LinkedHashMap<>();
        all.forEach(kept ->
                names.putIfAbsent(kept.seat(), "%02d-%s.pdf".formatted(names.size() + 1, plain(kept.name()))));
        return out -> {
            ZipOutputStream zip = new ZipOutputStream(out);
            for (Map.Entry<UUID, String> member : names.entrySet()) {
                zip.putNextEntry(new ZipEntry("phieu-danh-gia/" + member.getValue()));
                zip.write(bundle(actor, room, kept -> kept.seat().equals(member.getKey())));
                zip.closeEntry();
            }
            zip.finish();
        };
    }

    private static String plain(String name) {
        String plain = SearchText.fold(name).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return plain.isEmpty() ? "thanh-vien" : plain;
    }

    private static boolean keepsPapers(Room room) {
        return room.seat() == null || room.atTable();
    }

    private byte[] bundle(Actor actor, Room room, Predicate<Kept> wanted) {
        SessionId session = room.session().id();
        Map<UUID, ScoredProduct> known = new HashMap<>();
        products.of(session, actor.account()).forEach(one -> known.put(one.id(), one));
        List<byte[]> written = new ArrayList<>();
        for (Kept kept : archive.of(session, actor.account())) {
            ScoredProduct product = known.get(kept.product());
            if (product != null && wanted.test(kept)) {
                written.add(one(room, product, kept));
            }
        }
        if (written.isEmpty()) {
            throw new NotFound("sheets of session " + session);
        }
        return JoinedPdf.of(written);
    }

    private byte[] one(Room room, ScoredProduct product, Kept kept) {
        CriteriaSet set = regulations.get(product.criteriaSet());
        Sheet sheet = archive.read(kept.sheet());
        var result = Ranking.rank(set, sheet.chosen(set), findings.exempt(product.id(), set));
        String mark = kept.counted() ? null : "LẦN CHẤM " + kept.attempt() + ", KHÔNG TÍNH";
        return Papers.write(papers.marked(room.council(), product, sheet, result, mark), PaperFormat.PDF)
                .bytes();
    }
}
