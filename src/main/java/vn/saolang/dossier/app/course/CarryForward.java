package vn.saolang.dossier.app.course;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.Form02;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.change.Version;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.dossier.store.course.BasisStore;
import vn.saolang.dossier.store.course.BasisStore.Basis;
import vn.saolang.dossier.store.secret.SecretStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Regulations;

/**
 * Begins an upgrade or re-evaluation with what the recognised dossier said: forms, answers and papers (26/2026 Điều 6.1b, 6.1c).
 * When the criteria set or its case changed since, the answers stay behind: their options are of other rules.
 */
@Component
public class CarryForward {

    private final DossierQueries queries;
    private final Courses courses;
    private final BasisStore basis;
    private final DraftStore drafts;
    private final SecretStore secrets;
    private final Regulations regulations;
    private final VietnamTime time;

    CarryForward(
            DossierQueries queries,
            Courses courses,
            BasisStore basis,
            DraftStore drafts,
            SecretStore secrets,
            Regulations regulations,
            VietnamTime time) {
        this.queries = queries;
        this.courses = courses;
        this.basis = basis;
        this.drafts = drafts;
        this.secrets = secrets;
        this.regulations = regulations;
        this.time = time;
    }

    /** The version a dossier goes on from; empty for a first one, or when it was not kept here. */
    public Optional<Basis> basisOf(DossierId id) {
        return basis.of(id);
    }

    /** What that version says. */
    public Optional<Version> versionBefore(DossierId id) {
        return basis.of(id).map(one -> Version.of(queries.sealed(one.dossier(), one.submission())));
    }

    /** Fills a dossier just opened; does nothing when no earlier one of the product has ended here. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void carry(Actor by, DossierId to) {
        DossierSummary dossier = queries.get(to);
        Optional<DossierSummary> found = earlier(dossier);
        if (found.isEmpty()) {
            return;
        }
        DossierSummary old = found.get();
        Version before = Version.of(queries.sealed(old.id(), old.currentSubmission()));
        basis.keep(to, old.id(), old.currentSubmission());
        Instant now = time.now();
        sections(before).forEach((name, fields) -> drafts.save(to, name, 0, fields, now));
        CriteriaSet set = regulations.get(dossier.criteriaSet());
        if (before.criteriaSet().equals(dossier.criteriaSet())
                && java.util.Objects.equals(before.tourismCase(), dossier.tourismCase())) {
            before.answers().values().forEach(answer -> drafts.save(to, answer, now));
        }
        List<UUID> papers = before.evidence().entrySet().stream()
                .filter(entry -> entry.getKey().equals(Draft.GENERAL_PAPERS)
                        || set.leaf(entry.getKey()).isPresent())
                .flatMap(entry -> entry.getValue().stream())
                .map(EvidenceItem::id)
                .toList();
        basis.carry(to, old.id(), papers, by, now);
        secrets.carry(to, old.id(), by, now);
    }

    /** The dossier the stars came from; failing that the newest one whose evaluation has ended. */
    private Optional<DossierSummary> earlier(DossierSummary dossier) {
        CurrentStar star = courses.of(dossier.product()).star();
        DossierId from = star == null ? null : star.from();
        List<DossierSummary> ended = queries.ofProduct(dossier.product()).stream()
                .filter(one -> one.state() == DossierState.DECIDED && one.currentSubmission() > 0)
                .toList();
        return ended.stream()
                .filter(one -> one.id().equals(from))
                .findFirst()
                .or(() -> ended.stream().findFirst());
    }

    private static Map<SectionName, Map<String, String>> sections(Version before) {
        Form02 form = before.form02();
        String held = String.join(",", form.held().stream().map(Enum::name).toList());
        Map<SectionName, Map<String, String>> sections = new LinkedHashMap<>();
        put(
                sections,
                SectionName.FORM01,
                before.form01().samples(),
                before.form01().place());
        put(
                sections,
                SectionName.GENERAL,
                form.productDescription(),
                held,
                form.otherRights(),
                form.history(),
                form.structure());
        put(sections, SectionName.RESULTS, form.organisation(), form.quality(), form.market(), form.business());
        put(sections, SectionName.PLAN, form.plan());
        return sections;
    }

    /** The values of a section in the order of its fields. */
    private static void put(Map<SectionName, Map<String, String>> sections, SectionName section, String... values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            fields.put(section.fields().get(i), values[i]);
        }
        sections.put(section, fields);
    }
}
