package vn.saolang.recognition.app.paperset;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.dossier.paperset.FoundPaper;
import vn.saolang.dossier.paperset.PaperSource;
import vn.saolang.evaluation.Evaluations;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.ResultSummary;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Producers;
import vn.saolang.recognition.model.paperset.PaperLine;
import vn.saolang.recognition.model.paperset.SampleHandover;
import vn.saolang.recognition.store.paperset.SampleStore;
import vn.saolang.regulation.PaperRule.When;
import vn.saolang.regulation.Regulations;

/** The paper set of a dossier: what the law asks for, what exists, what is missing and who makes it (26/2026 Điều 6, 7, 8). */
@Component
public class PaperSetQueries {

    private final Dossiers dossiers;
    private final Evaluations evaluations;
    private final Producers producers;
    private final Regulations regulations;
    private final List<PaperSource> sources;
    private final SampleStore samples;
    private final VietnamTime time;

    PaperSetQueries(
            Dossiers dossiers,
            Evaluations evaluations,
            Producers producers,
            Regulations regulations,
            List<PaperSource> sources,
            SampleStore samples,
            VietnamTime time) {
        this.dossiers = dossiers;
        this.evaluations = evaluations;
        this.producers = producers;
        this.regulations = regulations;
        this.sources = List.copyOf(sources);
        this.samples = samples;
        this.time = time;
    }

    /** A dossier with its papers and samples. */
    public record PaperSet(DossierSummary dossier, List<PaperLine> lines, List<SampleHandover> samples) {}

    /** @throws NotFound when there is none, or the actor is neither its entity nor one of its offices */
    public PaperSet of(Actor actor, DossierId id) {
        DossierSummary dossier = readable(actor, id);
        List<FoundPaper> found = sources.stream()
                .flatMap(source -> source.papersOf(dossier).stream())
                .toList();
        String act = regulations
                .regimeFor(Objects.requireNonNullElse(dossier.filedOn(), time.today()))
                .act();
        boolean tourism = regulations.get(dossier.criteriaSet()).tourism();
        Set<When> happened = happened(dossier, found);
        List<PaperLine> lines = regulations.papers(act).stream()
                .filter(rule -> rule.asks(dossier.kind().name(), tourism, happened))
                .map(rule -> new PaperLine(
                        rule,
                        found.stream()
                                .filter(one -> one.paper().equals(rule.paper()))
                                .toList()))
                .toList();
        return new PaperSet(dossier, lines, samples.of(id));
    }

    private Set<When> happened(DossierSummary dossier, List<FoundPaper> found) {
        Set<When> happened = EnumSet.of(When.ALWAYS);
        evaluations
                .latest(dossier.id(), Level.PROVINCE)
                .filter(result -> !result.knockedOut())
                .map(PaperSetQueries::after)
                .ifPresent(happened::add);
        if (has(found, "APPROVAL")
                || has(found, "MINISTRY_LETTER")
                || evaluations.latest(dossier.id(), Level.CENTRAL).isPresent()) {
            happened.add(When.FIVE);
        }
        if (has(found, "RECOGNITION")) {
            happened.add(When.RANKED_3_4);
        }
        if (has(found, "CASE_BASIS")) {
            happened.add(When.WITHDRAWAL);
        }
        return happened;
    }

    private static When after(ResultSummary result) {
        if (result.stars() == 5) {
            return When.FIVE;
        }
        return result.stars() >= 3 ? When.RANKED_3_4 : When.ALWAYS;
    }

    private static boolean has(List<FoundPaper> found, String paper) {
        return found.stream().anyMatch(one -> one.paper().equals(paper));
    }

    /** The dossier for those who may read its paper set. */
    DossierSummary readable(Actor actor, DossierId id) {
        DossierSummary dossier = dossiers.find(id).orElseThrow(() -> new NotFound("dossier"));
        boolean filed = dossier.state() != DossierState.DRAFT && dossier.state() != DossierState.WITHDRAWN;
        String commune = dossier.commune().key();
        String province = dossier.province().key();
        boolean office = actor.mayFor(Role.COMMUNE_OFFICER, commune)
                || actor.mayFor(Role.COMMUNE_CHAIR, commune)
                || actor.mayFor(Role.PROVINCE_OFFICE, province)
                || actor.mayFor(Role.PROVINCE_CHAIR, province)
                || (ministry(actor) && isSentUp(dossier));
        if (!producers.isMember(actor, dossier.entity()) && !(filed && office)) {
            throw new NotFound("dossier");
        }
        return dossier;
    }

    private static boolean ministry(Actor actor) {
        return actor.mayFor(Role.MINISTRY_OFFICE, Level.COUNTRY) || actor.mayFor(Role.MINISTER, Level.COUNTRY);
    }

    private boolean isSentUp(DossierSummary dossier) {
        return sources.stream()
                .flatMap(source -> source.papersOf(dossier).stream())
                .anyMatch(one -> one.paper().equals("MINISTRY_LETTER"));
    }
}
