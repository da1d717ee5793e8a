package vn.saolang.evaluation.app.prepare;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.allowance.AllowancePapers;
import vn.saolang.evaluation.app.paper.BlankSheets;
import vn.saolang.evaluation.app.paper.DecisionPapers;
import vn.saolang.evaluation.app.paper.SamplePapers;
import vn.saolang.evaluation.app.sample.SampleQueries;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.invite.InvitationStore;
import vn.saolang.kernel.Actor;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;

/**
 * Everything of a meeting in one archive, and a member's own part of it. One paper after the other is written and forgotten, so a
 * day of sixty products needs no more memory than one.
 */
@Component
public class WritePack {

    private final PreparationDoor door;
    private final SessionDoor sessions;
    private final ScoredProductStore products;
    private final InvitationStore invitations;
    private final MeetingPapers meetings;
    private final CardPapers cards;
    private final Briefs briefs;
    private final ReadingList readings;
    private final ReadingPapers readingPapers;
    private final BlankSheets sheets;
    private final DecisionPapers decisions;
    private final AllowancePapers allowances;
    private final SampleQueries samples;
    private final SamplePapers samplePapers;

    WritePack(
            PreparationDoor door,
            SessionDoor sessions,
            ScoredProductStore products,
            InvitationStore invitations,
            MeetingPapers meetings,
            CardPapers cards,
            Briefs briefs,
            ReadingList readings,
            ReadingPapers readingPapers,
            BlankSheets sheets,
            DecisionPapers decisions,
            AllowancePapers allowances,
            SampleQueries samples,
            SamplePapers samplePapers) {
        this.door = door;
        this.sessions = sessions;
        this.products = products;
        this.invitations = invitations;
        this.meetings = meetings;
        this.cards = cards;
        this.briefs = briefs;
        this.readings = readings;
        this.readingPapers = readingPapers;
        this.sheets = sheets;
        this.decisions = decisions;
        this.allowances = allowances;
        this.samples = samples;
        this.samplePapers = samplePapers;
    }

    /** A file of the archive, made when its turn comes. @param name ASCII, with its folder */
    public record Entry(String name, Supplier<byte[]> bytes) {}

    /** What is in the whole pack, for those who prepare the meeting: as far as products exist for the actor. */
    public List<Entry> whole(Actor actor, SessionId id) {
        Room room = door.prepare(actor, id);
        List<Entry> pack = new ArrayList<>();
        add(pack, "01-chuong-trinh-hop", PaperFormat.DOCX, () -> meetings.agenda(actor, id));
        add(pack, "01-chuong-trinh-hop", PaperFormat.PDF, () -> meetings.agenda(actor, id));
        pack.addAll(invitations(actor, room));
        pack.add(new Entry("03-bang-ten.pdf", () -> cards.cards(actor, id).bytes()));
        add(pack, "04-danh-sach-ky-tham-du", PaperFormat.DOCX, () -> meetings.attendance(actor, id));
        pack.addAll(ofProducts(actor, room));
        pack.addAll(readings(actor, room));
        add(pack, "08-quy-che", PaperFormat.PDF, () -> decisions.rules(sessions.rulesOf(room.session())));
        add(pack, "09-chi-boi-duong", PaperFormat.DOCX, () -> allowances.paper(actor, id));
        pack.add(new Entry("09-chi-boi-duong.xlsx", () -> allowances.workbook(actor, id)));
        if (samples.hasLabels(actor, id)) {
            pack.add(new Entry(
                    "10-nhan-mau.pdf", () -> samplePapers.labels(actor, id).pdf()));
        }
        return pack;
    }

    private List<Entry> invitations(Actor actor, Room room) {
        SessionId id = room.session().id();
        List<Entry> pack = new ArrayList<>();
        int number = 1;
        for (Seat seat : room.council().seats()) {
            add(
                    pack,
                    "02-giay-moi/" + numbered(number++, seat.name()),
                    PaperFormat.PDF,
                    () -> meetings.invitation(actor, id, seat.id()));
        }
        var guests = invitations.guests(id);
        for (int guest = 1; guest <= guests.size(); guest++) {
            int own = guest;
            add(
                    pack,
                    "02-giay-moi/khach-" + numbered(guest, guests.get(guest - 1).name()),
                    PaperFormat.PDF,
                    () -> meetings.guest(actor, id, own));
        }
        return pack;
    }

    private List<Entry> ofProducts(Actor actor, Room room) {
        SessionId id = room.session().id();
        List<Entry> pack = new ArrayList<>(briefs(actor, id, "05-tom-tat-ho-so/"));
        for (ScoredProduct product : products.of(id, actor.account())) {
            add(
                    pack,
                    "07-phieu-cham-diem/" + numbered(product.position(), product.productName()),
                    PaperFormat.PDF,
                    () -> sheets.of(room.council(), product));
        }
        return pack;
    }

    private List<Entry> briefs(Actor actor, SessionId id, String folder) {
        return products.of(id, actor.account()).stream()
                .map(product -> new Entry(
                        folder + numbered(product.position(), product.productName()) + ".pdf",
                        () -> briefs.brief(actor, id, product.id()).text().pdf().bytes()))
                .toList();
    }

    private List<Entry> readings(Actor actor, Room room) {
        List<Entry> pack = new ArrayList<>();
        int number = 1;
        for (Seat seat : room.council().seats()) {
            add(
                    pack,
                    "06-danh-muc-tai-lieu/" + numbered(number++, seat.name()),
                    PaperFormat.PDF,
                    () -> readingPapers.of(readings.of(actor, room.session().id(), seat.id())));
        }
        return pack;
    }

    /** A member's own pack: agenda, invitation, briefs, reading list. */
    public List<Entry> own(Actor actor, SessionId id) {
        Room room = door.sit(actor, id);
        List<Entry> pack = new ArrayList<>();
        add(pack, "01-chuong-trinh-hop", PaperFormat.PDF, () -> meetings.agenda(actor, id));
        if (invitations.of(id).containsKey(room.mine().id())) {
            add(pack, "02-giay-moi", PaperFormat.PDF, () -> meetings.own(actor, id));
        }
        pack.addAll(briefs(actor, id, "03-tom-tat-ho-so/"));
        add(pack, "04-danh-muc-tai-lieu", PaperFormat.PDF, () -> readingPapers.of(readings.own(actor, id)));
        return pack;
    }

    /** Writes the archive, one file after the other. */
    public static void write(List<Entry> pack, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Entry entry : pack) {
                byte[] bytes = entry.bytes().get();
                zip.putNextEntry(new ZipEntry(entry.name()));
                zip.write(bytes);
                zip.closeEntry();
            }
        }
    }

    private static void add(List<Entry> pack, String name, PaperFormat format, Supplier<Paper> paper) {
        pack.add(new Entry(
                name + "." + format.extension(),
                () -> Papers.write(paper.get(), format).bytes()));
    }

    /** "07-che-bup-tom": two digits, then the name in ASCII. */
    private static String numbered(int number, String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return "%02d-%s".formatted(number, plain.substring(0, Math.min(60, plain.length())));
    }
}
