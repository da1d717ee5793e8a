package vn.saolang.evaluation.app.reasons;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.council.Council;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.reasons.Anonymity;
import vn.saolang.evaluation.model.reasons.Letter;
import vn.saolang.evaluation.model.reasons.Letter.Remark;
import vn.saolang.evaluation.reasons.ReasonsLetter;
import vn.saolang.evaluation.reasons.RoadMap;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.reasons.LetterStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/** Reasons letters: as drafts for secretary and office, released ones for whoever sends the notice. */
@Component
public class ReasonsQueries {

    private final SessionDoor door;
    private final ScoredProductStore products;
    private final ResultStore results;
    private final LetterStore letters;
    private final RoadMaps roadMaps;
    private final Dossiers dossiers;
    private final Regulations regulations;

    ReasonsQueries(
            SessionDoor door,
            ScoredProductStore products,
            ResultStore results,
            LetterStore letters,
            RoadMaps roadMaps,
            Dossiers dossiers,
            Regulations regulations) {
        this.door = door;
        this.products = products;
        this.results = results;
        this.letters = letters;
        this.roadMaps = roadMaps;
        this.dossiers = dossiers;
        this.regulations = regulations;
    }

    /**
     * What secretary and office work on.
     *
     * @param letter null before it is drafted
     * @param traces what gives somebody away in a comment, by position; only comments with any
     * @param preview the letter as the producer would read it now
     */
    public record Desk(
            Room room,
            ScoredProduct product,
            CriteriaSet set,
            ResultSummary result,
            @Nullable Letter letter,
            Map<Integer, List<String>> traces,
            ReasonsLetter preview) {}

    /** @throws NotFound for everybody but secretary and office, and while there is no result */
    public Desk desk(Actor actor, SessionId session, UUID productId) {
        Room room = door.enter(actor, session);
        boolean allowed = room.is(SeatRole.SECRETARY)
                || (room.seat() == null && Level.isOffice(actor, room.session().scope()));
        ScoredProduct product = products.find(session, productId, actor.account())
                .filter(one -> allowed && one.state().concluded())
                .orElseThrow(() -> new NotFound("reasons of product " + productId));
        ResultSummary result = results.ofProduct(productId).orElseThrow();
        CriteriaSet set = regulations.get(product.criteriaSet());
        Letter letter = letters.ofResult(result.id()).orElse(null);
        RoadMap map = letter != null && letter.released() ? letter.roadMap() : roadMaps.of(product, set, result);
        return new Desk(
                room, product, set, result, letter, traces(room.council(), letter), letter(result, set, letter, map));
    }

    private static Map<Integer, List<String>> traces(Council council, @Nullable Letter letter) {
        Map<Integer, List<String>> found = new LinkedHashMap<>();
        if (letter != null) {
            letter.remarks().stream().filter(Remark::kept).forEach(one -> {
                List<String> traces = Anonymity.traces(one.text(), people(council));
                if (!traces.isEmpty()) {
                    found.put(one.position(), traces);
                }
            });
        }
        return found;
    }

    /** Everybody whose name or agency may not stand in the letter. */
    static List<Anonymity.Person> people(Council council) {
        return Stream.concat(
                        council.seats().stream().map(one -> new Anonymity.Person(one.name(), one.agency())),
                        council.advisers().stream().map(one -> new Anonymity.Person(one.name(), one.agency())))
                .toList();
    }

    /** The released letter of a result, if there is one. */
    public Optional<ReasonsLetter> released(ResultId id) {
        return letters.ofResult(id)
                .filter(Letter::released)
                .flatMap(letter ->
                        results.find(id).map(result -> letter(result, setOf(result), letter, letter.roadMap())));
    }

    private CriteriaSet setOf(ResultSummary result) {
        return regulations.get(dossiers.get(result.dossier()).criteriaSet());
    }

    private static ReasonsLetter letter(
            ResultSummary result, CriteriaSet set, @Nullable Letter letter, @Nullable RoadMap map) {
        var released = letter == null ? null : letter.releasedAt();
        return new ReasonsLetter(
                result,
                "Bộ " + set.number() + ": " + set.name(),
                released == null ? null : VietnamTime.dateOf(released),
                set.parts().stream()
                        .filter(part -> result.parts().containsKey(part.code()))
                        .map(part -> new ReasonsLetter.PartPoints(
                                part.code(),
                                part.name(),
                                Objects.requireNonNullElse(result.parts().get(part.code()), BigDecimal.ZERO),
                                part.maxPoints()))
                        .toList(),
                result.missed().stream()
                        .map(miss -> new ReasonsLetter.Minimum(
                                miss.stars(),
                                miss.criterion(),
                                nameOf(set, miss.criterion()),
                                miss.required(),
                                miss.given()))
                        .toList(),
                letter == null ? List.of() : comments(set, letter),
                map);
    }

    private static String nameOf(CriteriaSet set, String criterion) {
        return set.leaf(criterion).map(Criterion::name).orElse("");
    }

    private static List<ReasonsLetter.Comments> comments(CriteriaSet set, Letter letter) {
        Map<String, List<String>> byCriterion = new LinkedHashMap<>();
        letter.remarks().stream()
                .filter(one -> one.kept() && !one.text().isBlank())
                .forEach(one -> byCriterion
                        .computeIfAbsent(one.criterion(), _ -> new ArrayList<>())
                        .add(one.text()));
        return byCriterion.entrySet().stream()
                .map(one -> new ReasonsLetter.Comments(one.getKey(), nameOf(set, one.getKey()), one.getValue()))
                .toList();
    }
}
