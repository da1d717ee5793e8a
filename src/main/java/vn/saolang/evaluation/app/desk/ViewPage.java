package vn.saolang.evaluation.app.desk;

import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.EvidenceOnView;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.desk.DrawPage.Drawn;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.app.team.HandInSupplement;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.bound.PagePicture;

/** Shows a member one page of a paper of a product: by the rule of the session and by that of the dossier, both. */
@Component
public class ViewPage {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final EvidenceOnView evidence;
    private final HandInSupplement supplements;
    private final DrawPage drawing;

    ViewPage(
            SessionDoor door,
            ScoredProductStore products,
            EvidenceOnView evidence,
            HandInSupplement supplements,
            DrawPage drawing) {
        this.door = door;
        this.products = products;
        this.evidence = evidence;
        this.supplements = supplements;
        this.drawing = drawing;
    }

    /**
     * A page to show.
     *
     * @param tag names the picture for the browser's own store; empty when it may be kept nowhere
     */
    public record Seen(Drawn drawn, String tag) {}

    /**
     * A page of sealed evidence. A trade secret bears the reader's name and is kept nowhere.
     *
     * @param page from 1
     * @throws NotFound for whoever does not sit over the product, and when there is no such page
     */
    public Seen evidence(Actor actor, SessionId session, UUID product, UUID item, int page) {
        ScoredProduct found = product(actor, session, product);
        EvidenceOnView.Viewed viewed = evidence.page(actor, new DossierId(found.dossier()), item);
        if (!viewed.shown()) {
            return new Seen(new Drawn.Unreadable(), "");
        }
        FileId file = viewed.item().file();
        Drawn drawn = draw(file, page);
        return viewed.mark().isEmpty() ? new Seen(drawn, tag(file, page)) : new Seen(marked(drawn, viewed.mark()), "");
    }

    /** A page of a file handed in on the team's request. */
    public Seen supplement(Actor actor, SessionId session, UUID product, UUID item, int page) {
        ScoredProduct found = product(actor, session, product);
        FileId file =
                supplements.file(actor, new DossierId(found.dossier()), item).file();
        return new Seen(draw(file, page), tag(file, page));
    }

    private ScoredProduct product(Actor actor, SessionId session, UUID product) {
        Room room = door.enter(actor, session);
        if (room.seat() == null) {
            throw new NotFound("seat in session " + session);
        }
        return products.find(session, product, actor.account()).orElseThrow(() -> new NotFound("product " + product));
    }

    private Drawn draw(FileId file, int page) {
        Drawn drawn = drawing.page(file, page);
        if (drawn instanceof Drawn.NoSuchPage) {
            throw new NotFound("page " + page);
        }
        return drawn;
    }

    private static Drawn marked(Drawn drawn, List<String> lines) {
        if (!(drawn instanceof Drawn.Picture(byte[] jpeg))) {
            return drawn;
        }
        try {
            return new Drawn.Picture(PagePicture.marked(jpeg, lines));
        } catch (IOException broken) {
            return new Drawn.Unreadable();
        }
    }

    private static String tag(FileId file, int page) {
        return file.sha256() + "-" + page;
    }
}
