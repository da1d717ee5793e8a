package vn.saolang.evaluation.app.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.ResultConcluded;
import vn.saolang.evaluation.ResultId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Findings;
import vn.saolang.evaluation.model.ProductState;
import vn.saolang.evaluation.model.ScoredProduct;
import vn.saolang.evaluation.model.Sheet;
import vn.saolang.evaluation.model.ballot.Vote;
import vn.saolang.evaluation.model.council.CouncilRules;
import vn.saolang.evaluation.store.CandidateStore;
import vn.saolang.evaluation.store.FindingStore;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.SheetStore;
import vn.saolang.evaluation.store.ballot.BallotStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.ranking.Answers;
import vn.saolang.ranking.CouncilRanking;
import vn.saolang.ranking.CouncilResult;
import vn.saolang.ranking.Ranking;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/** Works a product's result out and stores it, within the transaction of the verb that holds the product's lock. */
@Component
class ConcludeProduct {

    private final ScoredProductStore products;
    private final CandidateStore candidates;
    private final FindingStore findings;
    private final ResultStore results;
    private final SheetStore sheets;
    private final Regulations regulations;
    private final Events events;
    private final VietnamTime time;

    ConcludeProduct(
            ScoredProductStore products,
            CandidateStore candidates,
            FindingStore findings,
            ResultStore results,
            SheetStore sheets,
            Regulations regulations,
            Events events,
            VietnamTime time) {
        this.products = products;
        this.candidates = candidates;
        this.findings = findings;
        this.results = results;
        this.sheets = sheets;
        this.regulations = regulations;
        this.events = events;
        this.time = time;
    }

    /** What these sheets come to under the rules and with everything the council recorded. */
    CouncilResult rank(ScoredProduct product, CouncilRules rules, List<Sheet> sheets) {
        CriteriaSet set = regulations.get(product.criteriaSet());
        Findings recorded = findings.of(product.id());
        List<Answers> answers = sheets.stream().map(sheet -> sheet.chosen(set)).toList();
        return CouncilRanking.conclude(set, answers, rules.policy(), recorded.forRanking(set));
    }

    /** What each returned ballot says, with the star its own sheet comes to. */
    List<Vote> votes(ScoredProduct product, List<BallotStore.Returned> returned) {
        CriteriaSet set = regulations.get(product.criteriaSet());
        var exempt = findings.of(product.id()).exempt(set);
        List<Vote> votes = new ArrayList<>();
        Map<UUID, Sheet> finished = new HashMap<>();
        sheets.finished(product.id()).forEach(sheet -> finished.put(sheet.id(), sheet));
        for (BallotStore.Returned one : returned) {
            Sheet sheet = Objects.requireNonNull(finished.get(one.sheet()));
            int stars = Ranking.rank(set, sheet.chosen(set), exempt).stars();
            votes.add(new Vote(sheet.seat().name(), sheet.seat().agency(), one.opinion(), one.text(), stars));
        }
        return votes;
    }

    /** Stores the one result; the knock-out, when there is one, has been recorded before. */
    ResultId conclude(
            Actor actor, Room room, ScoredProduct product, ProductState end, CouncilResult result, int appointed) {
        String scope = room.session().scope();
        ResultId id = results.insert(product, scope, result, appointed, time.today(), time.now());
        products.conclude(product.id(), end, time.now());
        candidates.conclude(product.candidate());
        UUID dossier = product.dossier();
        events.publish(
                actor, new ResultConcluded(id, dossier, room.council().level(), result.stars(), result.knockedOut()));
        return id;
    }
}
