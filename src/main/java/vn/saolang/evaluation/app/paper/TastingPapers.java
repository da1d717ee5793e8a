package vn.saolang.evaluation.app.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.app.tasting.TastingQueries;
import vn.saolang.evaluation.app.tasting.TastingQueries.Led;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.Seat;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.Paper;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.sample.LabelSheet;
import vn.saolang.papers.sample.LabelSheet.Label;
import vn.saolang.papers.sample.TastingKey;

/** Blind labels of a tasting, and the list of its codes for those who may know it. */
@Component
public class TastingPapers {

    private final TastingQueries queries;
    private final Letterhead letterhead;
    private final String base;

    TastingPapers(
            TastingQueries queries,
            Letterhead letterhead,
            @Value("${saolang.base-url:http://localhost:8080}") String base) {
        this.queries = queries;
        this.letterhead = letterhead;
        this.base = base;
    }

    /** Labels with nothing but the code, sorted by code: one for each member's cup. */
    public LabelSheet labels(Actor actor, SessionId id, UUID tasting) {
        Room room = queries.desk(actor, id).room();
        List<String> codes = queries.forLabels(actor, id, tasting).codes();
        long cups = room.council().seats().stream().filter(Seat::scores).count();
        List<Label> labels = new ArrayList<>();
        for (String code : codes) {
            for (int cup = 0; cup < cups; cup++) {
                labels.add(new Label(
                        code, List.of("Đánh giá cảm quan"), base + "/sessions/" + id + "/tasting?code=" + code, true));
            }
        }
        return new LabelSheet("Nhãn mẫu mã hóa", room.session().heldOn(), labels);
    }

    /** @throws NotFound for whoever may not know which product a code is */
    public Paper key(Actor actor, SessionId id, UUID tasting) {
        TastingQueries.Desk desk = queries.desk(actor, id);
        Led led = desk.tastings().stream()
                .filter(one -> one.tasting().id().equals(tasting) && !one.keys().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("key of tasting " + tasting));
        Session session = desk.room().session();
        return new TastingKey(
                        letterhead.council(
                                session.scope(), desk.room().council().name(), session.place(), session.heldOn()),
                        session.heldOn(),
                        PaperWords.or(session.place()),
                        !led.tasting().state().blind(),
                        led.keys().stream()
                                .map(one -> new TastingKey.Line(
                                        one.code(),
                                        one.product().productName(),
                                        one.product().entityName(),
                                        one.criteria()))
                                .toList())
                .paper();
    }
}
