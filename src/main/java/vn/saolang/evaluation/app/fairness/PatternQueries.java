package vn.saolang.evaluation.app.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.fairness.EvidencePattern;
import vn.saolang.evaluation.model.fairness.LikeProducts;
import vn.saolang.evaluation.store.fairness.PatternStore;
import vn.saolang.kernel.Actor;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Regulations;

/** Products with the same evidence and different stars, across communes and provinces. Whom it names depends on the reader. */
@Component
public class PatternQueries {

    private static final int MOST = 100;

    private final PatternStore store;
    private final Regulations regulations;

    PatternQueries(PatternStore store, Regulations regulations) {
        this.store = store;
        this.regulations = regulations;
    }

    /**
     * A pair as the reader sees it.
     *
     * @param differing codes of the criteria whose evidence, claim or verdict differ
     * @param scored criteria in which the councils' mean points differ
     */
    public record Pair(CriteriaSet set, Side fewer, Side more, List<String> differing, List<String> scored) {}

    /**
     * One product of a pair.
     *
     * @param named whether product, producer and commune may be told: to the ministry, and to a province about its own
     * @param url of the result, where the reader may read it
     */
    public record Side(
            LikeProducts.One product,
            boolean named,
            @Nullable String url) {}

    /** @param differences criteria in which the patterns may differ, 0 to 2; anything else is brought within */
    @Transactional(readOnly = true)
    public List<Pair> alike(Actor actor, int differences) {
        String scope = FairnessQueries.scopeOf(actor);
        int within = Math.clamp(differences, 0, EvidencePattern.MOST_DIFFERENCES);
        return store.alike(within, scope, actor.account(), MOST).stream()
                .map(pair -> pair(actor, scope, pair))
                .toList();
    }

    private Pair pair(Actor actor, @Nullable String scope, LikeProducts pair) {
        CriteriaSet set = regulations.get(pair.criteriaSet());
        List<String> codes = set.leaves().stream().map(Criterion::code).toList();
        List<String> differing = pair.differing().stream()
                .filter(at -> at < codes.size())
                .map(codes::get)
                .toList();
        Set<String> answered = new TreeSet<>(pair.fewer().points().keySet());
        answered.addAll(pair.more().points().keySet());
        List<String> scored = new ArrayList<>(codes);
        scored.removeIf(code -> !answered.contains(code)
                || Objects.equals(
                        pair.fewer().points().get(code), pair.more().points().get(code)));
        return new Pair(set, side(actor, scope, pair.fewer()), side(actor, scope, pair.more()), differing, scored);
    }

    private static Side side(Actor actor, @Nullable String scope, LikeProducts.One one) {
        boolean named = scope == null || one.scope().equals(scope);
        UUID session = one.session();
        String url = Level.isOffice(actor, one.scope()) ? "/sessions/" + session + "/results#r-" + one.result() : null;
        return new Side(one, named, url);
    }
}
