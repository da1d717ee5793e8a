package vn.saolang.dossier.app.known;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.FormSource;
import vn.saolang.dossier.FormSource.Known;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.MoveDossier;
import vn.saolang.dossier.app.WriteDossier;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.model.course.RenewalRules;
import vn.saolang.dossier.model.known.Joining;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.dossier.store.known.TakenStore;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.VietnamTime;

/**
 * Writes into form 02 what the software knows already, so that part II reports the results of the business plan without being
 * typed twice (26/2026 Phụ lục III Mẫu 02 phần II). What somebody typed is never replaced: only empty fields are filled by
 * themselves, and what is taken later stands below.
 */
@Component
public class TakeKnown {

    /** Fields that are no text. */
    private static final Set<String> MARKS = Set.of("held", "unchanged");

    // asked for late: the modules that know something stand above and may themselves ask for dossiers
    private final ObjectProvider<FormSource> sources;
    private final DossierQueries queries;
    private final MoveDossier moves;
    private final DraftStore drafts;
    private final TakenStore taken;
    private final WriteDossier writing;
    private final VietnamTime time;

    TakeKnown(
            ObjectProvider<FormSource> sources,
            DossierQueries queries,
            MoveDossier moves,
            DraftStore drafts,
            TakenStore taken,
            WriteDossier writing,
            VietnamTime time) {
        this.sources = sources;
        this.queries = queries;
        this.moves = moves;
        this.drafts = drafts;
        this.taken = taken;
        this.writing = writing;
        this.time = time;
    }

    /** Fills the empty fields of a dossier just opened. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void fill(Actor by, DossierId id) {
        DossierSummary dossier = queries.get(id);
        List<Known> all = known(dossier);
        for (SectionName section : sections(dossier.kind())) {
            List<Known> passages = in(section, all);
            DraftStore.Section before = drafts.section(id, section);
            Map<String, String> fields = withEmptyFilled(before.fields(), passages);
            if (!fields.equals(before.fields())) {
                drafts.save(id, section, before.version(), fields, time.now());
                note(by, id, before.fields(), fields, passages);
            }
        }
    }

    /**
     * Adds what is known to one field, below what stands there, or to every empty field of the section.
     *
     * @param field one of the section's fields; empty for all empty ones
     * @throws NotFound for those who do not write the dossier
     * @throws vn.saolang.kernel.RefusedException when it is not the producer's turn, or the field would become too long
     */
    @Transactional
    public void take(Actor by, DossierId id, SectionName section, String field) {
        DossierSummary dossier = moves.locked(id);
        List<Known> passages = in(section, known(dossier));
        Map<String, String> before = drafts.section(id, section).fields();
        Map<String, String> fields =
                field.isEmpty() ? withEmptyFilled(before, passages) : withJoined(before, field, passages);
        writing.overwrite(by, id, section, fields);
        note(by, id, before, fields, passages);
    }

    private static Map<String, String> withEmptyFilled(Map<String, String> before, List<Known> passages) {
        Map<String, String> fields = new LinkedHashMap<>(before);
        passages.stream()
                .map(Known::field)
                .distinct()
                .filter(field -> before.getOrDefault(field, "").isBlank())
                .forEach(field -> fields.put(field, Joining.join("", texts(field, passages))));
        return fields;
    }

    private static Map<String, String> withJoined(Map<String, String> before, String field, List<Known> passages) {
        Map<String, String> fields = new LinkedHashMap<>(before);
        fields.put(field, Joining.join(before.getOrDefault(field, ""), texts(field, passages)));
        return fields;
    }

    private static List<String> texts(String field, List<Known> passages) {
        return passages.stream()
                .filter(one -> one.field().equals(field))
                .map(Known::text)
                .toList();
    }

    /** Notes where each passage came from that the fields hold now and did not hold before. */
    private void note(
            Actor by, DossierId id, Map<String, String> before, Map<String, String> now, List<Known> passages) {
        Instant at = time.now();
        passages.stream()
                .filter(one -> !Joining.holds(before.getOrDefault(one.field(), ""), one.text())
                        && Joining.holds(now.getOrDefault(one.field(), ""), one.text()))
                .forEach(one -> taken.insert(id, one, by, at));
    }

    /**
     * What is known for the fields of each section.
     *
     * @param standing what stands in the fields, by section
     */
    public Map<SectionName, Map<String, List<Passage>>> offered(
            DossierSummary dossier, Map<SectionName, Map<String, String>> standing) {
        List<Known> all = known(dossier);
        List<TakenStore.Taken> before = taken.of(dossier.id());
        Map<SectionName, Map<String, List<Passage>>> offered = new EnumMap<>(SectionName.class);
        standing.forEach((section, fields) -> offered.put(
                section,
                offered(
                        in(section, all),
                        before.stream()
                                .filter(one -> one.passage().section() == section)
                                .toList(),
                        fields)));
        return offered;
    }

    private static Map<String, List<Passage>> offered(
            List<Known> all, List<TakenStore.Taken> before, Map<String, String> fields) {
        List<Known> passages = new ArrayList<>(before.stream()
                .map(TakenStore.Taken::passage)
                .filter(one -> Joining.holds(fields.getOrDefault(one.field(), ""), one.text()))
                .toList());
        all.stream()
                .filter(one -> passages.stream().noneMatch(other -> same(one, other)))
                .forEach(passages::add);
        Map<String, List<Passage>> offered = new TreeMap<>();
        for (Known one : passages) {
            Passage passage = new Passage(
                    one, Joining.holds(fields.getOrDefault(one.field(), ""), one.text()), when(one, before));
            offered.computeIfAbsent(one.field(), _ -> new ArrayList<>()).add(passage);
        }
        return offered;
    }

    private static @Nullable Instant when(Known passage, List<TakenStore.Taken> before) {
        return before.stream()
                .filter(one -> same(one.passage(), passage))
                .map(TakenStore.Taken::at)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    private static boolean same(Known one, Known other) {
        return one.field().equals(other.field())
                && one.sourceKey().equals(other.sourceKey())
                && one.text().strip().equals(other.text().strip());
    }

    private List<Known> known(DossierSummary dossier) {
        List<SectionName> sections = sections(dossier.kind());
        return sources.orderedStream()
                .flatMap(source -> source.known(dossier.product(), dossier.entity()).stream())
                .filter(one -> sections.contains(one.section()) && !one.text().isBlank())
                .filter(one -> one.section().fields().contains(one.field()) && !MARKS.contains(one.field()))
                .toList();
    }

    private static List<Known> in(SectionName section, List<Known> passages) {
        return passages.stream().filter(one -> one.section() == section).toList();
    }

    /** The parts of the forms that a dossier of this kind has. */
    private static List<SectionName> sections(DossierKind kind) {
        List<SectionName> sections = new ArrayList<>(
                List.of(SectionName.FORM01, SectionName.GENERAL, SectionName.RESULTS, SectionName.PLAN));
        SectionName since = RenewalRules.section(kind);
        if (since != null) {
            sections.add(since);
        }
        return sections;
    }
}
