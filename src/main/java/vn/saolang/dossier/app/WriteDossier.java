package vn.saolang.dossier.app;

import java.io.InputStream;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.prepare.Preparations;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.content.SelfAnswer;
import vn.saolang.dossier.model.Draft;
import vn.saolang.dossier.model.prepare.Parts;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.dossier.store.EvidenceStore;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.CriteriaSet;
import vn.saolang.regulation.Criterion;
import vn.saolang.regulation.Option;
import vn.saolang.regulation.Regulations;

/** Saves what is written, piece by piece; a piece changed elsewhere meanwhile is never overwritten. */
@Component
public class WriteDossier {

    private static final int LONGEST = 20_000;
    private static final int MOST_FILES = 200;

    private final MoveDossier moves;
    private final DossierDoor door;
    private final DraftStore drafts;
    private final EvidenceStore evidence;
    private final Regulations regulations;
    private final Files files;
    private final Preparations preparations;
    private final VietnamTime time;

    WriteDossier(
            MoveDossier moves,
            DossierDoor door,
            DraftStore drafts,
            EvidenceStore evidence,
            Regulations regulations,
            Files files,
            Preparations preparations,
            VietnamTime time) {
        this.moves = moves;
        this.door = door;
        this.drafts = drafts;
        this.evidence = evidence;
        this.regulations = regulations;
        this.files = files;
        this.preparations = preparations;
        this.time = time;
    }

    /**
     * Saves the known fields of a section.
     *
     * @param version the version the writer saw, 0 for a section not yet written
     * @return the new version
     * @throws Stale when it was changed elsewhere since
     */
    @Transactional
    public int save(Actor by, DossierId id, SectionName section, int version, Map<String, String> typed) {
        DossierSummary dossier = moves.locked(id);
        checkWriter(by, dossier, section.byProducer());
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : section.fields()) {
            String value = typed.getOrDefault(field, "");
            if (value.length() > LONGEST) {
                throw new RefusedException(Refusal.of("dossier.TOO_LONG", field, Integer.toString(LONGEST)));
            }
            fields.put(field, value);
        }
        DraftStore.Section before = drafts.section(id, section);
        if (before.fields().equals(fields)) {
            return before.version();
        }
        int saved = drafts.save(id, section, version, fields, time.now())
                .orElseThrow(() -> new Stale(section + " of dossier " + id));
        if (section.byProducer()) {
            preparations.note(by, dossier, Parts.section(section));
        }
        return saved;
    }

    /** The newest version of a section, for callers that have just read it. */
    @Transactional
    public int overwrite(Actor by, DossierId id, SectionName section, Map<String, String> fields) {
        return save(by, id, section, drafts.section(id, section).version(), fields);
    }

    /**
     * Saves the answer to a criterion; its points are those of the option.
     *
     * @param option null when only the description is written yet; 0 for none of these
     * @return the answer with its new version
     * @throws Stale when it was changed elsewhere since
     * @throws RefusedException when the set has no such option, or only for the other case
     */
    @Transactional
    public SelfAnswer answer(
            Actor by, DossierId id, String criterion, @Nullable Integer option, String description, int version) {
        DossierSummary dossier = moves.locked(id);
        checkWriter(by, dossier, true);
        Criterion leaf = leaf(dossier, criterion);
        if (description.length() > LONGEST) {
            throw new RefusedException(Refusal.of("dossier.TOO_LONG", criterion, Integer.toString(LONGEST)));
        }
        SelfAnswer answer = new SelfAnswer(criterion, option, pointsOf(leaf, option, dossier), description, version);
        SelfAnswer before = drafts.answers(id).stream()
                .filter(one -> one.criterion().equals(criterion))
                .findFirst()
                .orElse(SelfAnswer.none(criterion));
        if (java.util.Objects.equals(before.option(), option)
                && before.description().equals(description)) {
            return before;
        }
        int saved = drafts.save(id, answer, time.now())
                .orElseThrow(() -> new Stale("answer " + criterion + " of dossier " + id));
        preparations.note(by, dossier, Parts.answer(criterion));
        return new SelfAnswer(criterion, option, answer.points(), description, saved);
    }

    /** The version an answer stands at now; 0 when nothing was answered. */
    public int versionOf(DossierId id, String criterion) {
        return drafts.answers(id).stream()
                .filter(one -> one.criterion().equals(criterion))
                .mapToInt(SelfAnswer::version)
                .findFirst()
                .orElse(0);
    }

    private static @Nullable BigDecimal pointsOf(Criterion leaf, @Nullable Integer option, DossierSummary dossier) {
        if (option == null) {
            return null;
        }
        if (option == 0) {
            return BigDecimal.ZERO;
        }
        Option chosen = leaf.option(option)
                .orElseThrow(() -> new RefusedException(Refusal.of(
                        "dossier.NO_SUCH_OPTION", "criteria/" + leaf.code(), leaf.code(), Integer.toString(option))));
        if (chosen.caseCode() != null && !chosen.caseCode().equals(dossier.tourismCase())) {
            throw new RefusedException(Refusal.of("dossier.OTHER_CASE", "criteria/" + leaf.code(), leaf.code())
                    .citing("26/2026 Phụ lục II"));
        }
        return chosen.points();
    }

    /**
     * Attaches a file to a criterion, or to form 02 I.7 ({@link Draft#GENERAL_PAPERS}).
     *
     * @throws RefusedException with the reason when the file is not taken; nothing of it is kept
     */
    @Transactional
    public EvidenceItem attach(Actor by, DossierId id, String criterion, InputStream content, String name) {
        DossierSummary dossier = forEvidence(by, id, criterion);
        List<EvidenceItem> held = evidence.current(id);
        if (held.size() >= MOST_FILES) {
            throw new RefusedException(Refusal.of("dossier.TOO_MANY_FILES", "file", Integer.toString(MOST_FILES)));
        }
        StoredFile file = files.store(content, name);
        for (EvidenceItem item : held) {
            if (item.criterion().equals(criterion) && item.file().equals(file.id())) {
                return item;
            }
        }
        EvidenceItem item = new EvidenceItem(
                UUID.randomUUID(), criterion, file.id(), shortened(name), file.mediaType(), file.size());
        evidence.insert(id, item, by, time.now());
        preparations.note(by, dossier, Parts.evidence(criterion));
        return item;
    }

    @Transactional
    public void detach(Actor by, DossierId id, UUID item) {
        checkWriter(by, moves.locked(id), true);
        if (!evidence.remove(id, item, time.now())) {
            throw new NotFound("evidence " + item);
        }
    }

    private static String shortened(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.length() <= 200 ? last : last.substring(last.length() - 200);
    }

    private Criterion leaf(DossierSummary dossier, String criterion) {
        CriteriaSet set = regulations.get(dossier.criteriaSet());
        return set.leaf(criterion).orElseThrow(() -> new NotFound("criterion " + criterion + " of " + set.code()));
    }

    /**
     * The dossier, locked, for its producer's side to attach evidence to.
     *
     * @throws NotFound for those who do not write it, and for a criterion its set does not have
     */
    @Transactional
    public DossierSummary forEvidence(Actor by, DossierId id, String criterion) {
        DossierSummary dossier = moves.locked(id);
        checkWriter(by, dossier, true);
        if (!criterion.equals(Draft.GENERAL_PAPERS)) {
            leaf(dossier, criterion);
        }
        return dossier;
    }

    /** The entity writes while the dossier is with it; the commune while it is there. */
    private void checkWriter(Actor by, DossierSummary dossier, boolean producerPart) {
        if (producerPart ? !door.prepares(by, dossier) : !door.isCommune(by, dossier)) {
            if (door.prepares(by, dossier) || door.isCommune(by, dossier) || door.isProvince(by, dossier)) {
                throw new Forbidden("writing in dossier " + dossier.id());
            }
            throw new NotFound("dossier " + dossier.id());
        }
        DossierState state = dossier.state();
        boolean open = producerPart
                ? state.withProducer()
                : state == DossierState.RECEIVED || state == DossierState.COMMUNE_COMPLETION;
        if (!open) {
            throw new RefusedException(Refusal.whole("dossier.NOT_NOW"));
        }
    }
}
