package vn.saolang.evaluation.app.reconsideration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.model.reconsideration.Reconsideration;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.reconsideration.ReconsiderationStore;
import vn.saolang.evaluation.store.reconsideration.ReconsiderationStore.Ground;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;

/** Who may ask about which result until when, what was asked, and what the chair has to answer. */
@Component
public class ReconsiderationQueries {

    private static final int DAYS_SHOWN = 120;

    private final ReconsiderationStore store;
    private final ResultStore results;
    private final AskReconsideration asking;
    private final AnswerReconsideration answering;
    private final Producers producers;
    private final Products products;
    private final Dossiers dossiers;
    private final VietnamTime time;

    ReconsiderationQueries(
            ReconsiderationStore store,
            ResultStore results,
            AskReconsideration asking,
            AnswerReconsideration answering,
            Producers producers,
            Products products,
            Dossiers dossiers,
            VietnamTime time) {
        this.store = store;
        this.results = results;
        this.asking = asking;
        this.answering = answering;
        this.producers = producers;
        this.products = products;
        this.dossiers = dossiers;
        this.time = time;
    }

    /**
     * A result as its producer, the office or the chair sees it here.
     *
     * @param lastDay last day to ask, null when the rules do not provide for it
     * @param blocked why it cannot be asked about today; empty when it can
     * @param asks whether the reader is one who may ask
     * @param answers whether the reader is the chair who answers
     */
    public record Line(
            ResultSummary result,
            @Nullable LocalDate lastDay,
            List<Refusal> blocked,
            List<Reconsideration> requests,
            boolean asks,
            boolean answers) {

        /** The request that waits for the chair, null when none does. */
        public @Nullable Reconsideration open() {
            return requests.stream()
                    .filter(one -> one.state() == Reconsideration.State.OPEN)
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The results the actor may ask or answer about, the newest first. */
    public List<Line> of(Actor actor) {
        List<ResultId> ids = new ArrayList<>();
        if (actor.has(Role.PRODUCER)) {
            ids.addAll(store.ofDossiers(dossiersOf(actor)));
        }
        for (Level level : Level.values()) {
            actor.scope(level.office()).ifPresent(scope -> ids.addAll(inScope(scope)));
        }
        actor.scope(Role.COUNCIL_CHAIR).ifPresent(scope -> ids.addAll(inScope(scope)));
        return ids.stream()
                .distinct()
                .map(id -> line(actor, id))
                .filter(line -> line.asks() || line.answers())
                .toList();
    }

    private List<ResultId> inScope(String scope) {
        return store.candidates(scope, time.today().minusDays(DAYS_SHOWN));
    }

    private List<UUID> dossiersOf(Actor actor) {
        return producers.of(actor).stream()
                .flatMap(entity -> products.of(entity.id()).stream())
                .flatMap(product -> dossiers.ofProduct(product.id()).stream())
                .map(DossierSummary::id)
                .map(id -> id.value())
                .toList();
    }

    /** One of them. */
    public Line get(Actor actor, ResultId id) {
        if (results.find(id).isEmpty()) {
            throw new NotFound("result " + id);
        }
        Line line = line(actor, id);
        if (!line.asks() && !line.answers()) {
            throw new NotFound("result " + id);
        }
        return line;
    }

    private Line line(Actor actor, ResultId id) {
        ResultSummary result = results.find(id).orElseThrow();
        Ground rules = store.of(id);
        return new Line(
                result,
                asking.lastDay(result, rules),
                asking.defects(result, rules),
                store.ofResult(id),
                asking.concerns(actor, result),
                answering.chairs(actor, result.session()));
    }

    /** The result a request is about. */
    public ResultId resultOf(UUID request) {
        return store.find(request)
                .map(Reconsideration::result)
                .orElseThrow(() -> new NotFound("reconsideration " + request));
    }
}
