package vn.saolang.evaluation.app.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.content.SealedDossier;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.evaluation.app.conduct.SecretResults;
import vn.saolang.evaluation.model.team.Gap;
import vn.saolang.evaluation.model.team.TeamFile;
import vn.saolang.evaluation.model.team.Work;
import vn.saolang.evaluation.store.CouncilStore;
import vn.saolang.evaluation.store.ResultStore;
import vn.saolang.evaluation.store.ScoredProductStore;
import vn.saolang.evaluation.store.team.AssessmentStore;
import vn.saolang.evaluation.store.team.GapStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.ranking.Answers;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/**
 * A product as its producer, the team and the council see it, each reader as far as the reader may. The council's points are
 * read from concluded results only, so that before closing no page depends on them.
 */
@Component
public class GapQueries {

    private final Dossiers dossiers;
    private final TeamFileStore files;
    private final AssessmentStore assessments;
    private final CouncilStore councils;
    private final ResultStore results;
    private final ScoredProductStore products;
    private final GapStore gaps;
    private final Producers producers;
    private final Regulations regulations;

    private final SecretResults secret;

    GapQueries(
            Dossiers dossiers,
            TeamFileStore files,
            AssessmentStore assessments,
            CouncilStore councils,
            ResultStore results,
            ScoredProductStore products,
            GapStore gaps,
            Producers producers,
            Regulations regulations,
            SecretResults secret) {
        this.dossiers = dossiers;
        this.files = files;
        this.assessments = assessments;
        this.councils = councils;
        this.results = results;
        this.products = products;
        this.gaps = gaps;
        this.producers = producers;
        this.regulations = regulations;
        this.secret = secret;
    }

    /** As what the actor looks. */
    public enum Reader {
        OFFICE,
        TEAM,
        COUNCIL,
        PRODUCER
    }

    /**
     * What the reader is shown.
     *
     * @param concluded whether the council's part may and does exist
     */
    public record Shown(
            DossierSummary dossier, CriteriaSet set, Level level, Reader reader, Gap gap, boolean concluded) {}

    /** A dossier at one level. */
    private record At(
            DossierSummary dossier,
            String scope,
            @Nullable TeamFile file,
            @Nullable ResultSummary result) {}

    /**
     * The view at the highest level the actor may see it at.
     *
     * @throws NotFound for whoever may not see any of it (yet)
     */
    public Shown gap(Actor actor, DossierId id) {
        DossierSummary dossier = dossiers.find(id).orElseThrow(() -> new NotFound("gap of dossier " + id));
        for (String scope : List.of(Level.COUNTRY, dossier.province().key())) {
            At at = new At(
                    dossier,
                    scope,
                    files.ofDossier(id.value()).stream()
                            .filter(one -> one.scope().equals(scope))
                            .findFirst()
                            .orElse(null),
                    results.ofDossier(id).stream()
                            .filter(one -> one.scope().equals(scope) && !secret.keptFrom(actor, one.session()))
                            .findFirst()
                            .orElse(null));
            Optional<Reader> reader = readerOf(actor, at);
            if (reader.isPresent()) {
                return shown(at, reader.get());
            }
        }
        throw new NotFound("gap of dossier " + id);
    }

    private Optional<Reader> readerOf(Actor actor, At at) {
        TeamFile file = at.file();
        boolean any = file != null || at.result() != null;
        if (any && Level.isOffice(actor, at.scope())) {
            return Optional.of(Reader.OFFICE);
        }
        boolean advises = file != null
                && actor.mayFor(Role.ADVISER, at.scope())
                && councils.find(file.council())
                        .flatMap(one -> one.adviserOf(actor.account()))
                        .isPresent();
        if (advises) {
            return Optional.of(Reader.TEAM);
        }
        if (at.result() == null) {
            return Optional.empty();
        }
        boolean sits = (actor.mayFor(Role.COUNCIL_CHAIR, at.scope())
                        || actor.mayFor(Role.COUNCIL_SECRETARY, at.scope())
                        || actor.mayFor(Role.COUNCIL_MEMBER, at.scope()))
                && products.sitsOver(actor.account(), at.dossier().id().value());
        if (sits) {
            return Optional.of(Reader.COUNCIL);
        }
        boolean told = at.dossier().state() == DossierState.DECIDED
                && actor.has(Role.PRODUCER)
                && producers.isMember(actor, at.dossier().entity());
        return told ? Optional.of(Reader.PRODUCER) : Optional.empty();
    }

    private Shown shown(At at, Reader reader) {
        CriteriaSet set = regulations.get(at.dossier().criteriaSet());
        TeamFile file = at.file();
        ResultSummary result = at.result();
        int submission = result != null
                ? result.submission()
                : file != null ? file.submission() : at.dossier().currentSubmission();
        SealedDossier sealed = dossiers.sealed(at.dossier().id(), submission);
        boolean team =
                switch (reader) {
                    case OFFICE, TEAM -> file != null;
                    case COUNCIL -> file != null && !file.open();
                    case PRODUCER -> false;
                };
        Gap gap = Gap.of(set, selfOf(set, sealed), team && file != null ? teamOf(set, file) : null, councilOf(result));
        return new Shown(at.dossier(), set, Level.ofScope(at.scope()), reader, gap, result != null);
    }

    private static Answers selfOf(CriteriaSet set, SealedDossier sealed) {
        Map<String, Integer> options = new LinkedHashMap<>();
        sealed.selfAnswers().forEach((code, one) -> {
            Integer option = one.option();
            if (option != null) {
                options.put(code, option);
            }
        });
        return Answers.ofOptions(set, options);
    }

    private Answers teamOf(CriteriaSet set, TeamFile file) {
        return new Work(Map.of(), assessments.of(file.id()), List.of(), List.of(), List.of()).chosen(set);
    }

    private Gap.@Nullable Council councilOf(@Nullable ResultSummary result) {
        if (result == null) {
            return null;
        }
        Gap.Sum sum = new Gap.Sum(result.shown(), result.stars(), result.parts(), true);
        return new Gap.Council(sum, gaps.means(result.id()));
    }
}
