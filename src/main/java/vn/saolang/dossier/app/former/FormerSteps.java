package vn.saolang.dossier.app.former;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.app.former.FormerDesk.Line;
import vn.saolang.dossier.model.former.FormerDossier;
import vn.saolang.dossier.model.former.FormerEvent;
import vn.saolang.dossier.model.former.FormerRules;
import vn.saolang.dossier.model.former.FormerRules.Entry;
import vn.saolang.dossier.store.former.FormerStore;
import vn.saolang.files.Files;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Enters dossiers filed before the act, adds their papers, and records how one was finished elsewhere (26/2026 Điều 12.2). */
@Component
public class FormerSteps {

    private static final int MOST_FILES = 100;

    private final FormerDesk desk;
    private final FormerStore formers;
    private final Regulations regulations;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    FormerSteps(
            FormerDesk desk,
            FormerStore formers,
            Regulations regulations,
            Files files,
            Events events,
            VietnamTime time) {
        this.desk = desk;
        this.formers = formers;
        this.regulations = regulations;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /**
     * Enters one received on paper; it keeps the rules of its filing day.
     *
     * @throws RefusedException with every defect
     */
    @Transactional
    public UUID enter(Actor office, Entry entry) {
        UnitRef province = FormerDesk.province(office);
        UnitRef commune = entry.commune();
        boolean within = desk.communes(office).stream().map(Unit::ref).anyMatch(one -> one.equals(commune));
        Entry checked = within
                ? entry
                : new Entry(entry.productName(), entry.entityName(), entry.kind(), entry.filedOn(), null);
        LocalDate filed = entry.filedOn();
        boolean ruled = filed != null && regulations.findRegime(filed).isPresent();
        Verdict.of(FormerRules.entryDefects(checked, desk.transition().filedBefore(), ruled))
                .orThrow();
        LocalDate filedOn = Objects.requireNonNull(filed);
        FormerDossier former = new FormerDossier(
                UUID.randomUUID(),
                0,
                FormerDossier.State.OPEN,
                entry.productName().strip(),
                entry.entityName().strip(),
                Objects.requireNonNull(entry.kind()),
                filedOn,
                regulations.regimeFor(filedOn).act(),
                Objects.requireNonNull(commune),
                province,
                null,
                null,
                null,
                null);
        formers.insert(former, office, time.now());
        events.publish(office, new FormerEvent(former.id(), "FormerDossierEntered"));
        return former.id();
    }

    /** Adds a paper while it is open. */
    @Transactional
    public void addPaper(Actor office, UUID id, InputStream content, String name) {
        openLine(office, id);
        if (formers.papers(id).size() >= MOST_FILES) {
            throw new RefusedException(Refusal.of("dossier.TOO_MANY_FILES", "file", Integer.toString(MOST_FILES)));
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        formers.addPaper(id, files.store(content, name), last, office, time.now());
    }

    /**
     * Records the decision by which it was finished elsewhere in time.
     *
     * @param stars 3 to 5, null when the product was not recognised
     */
    @Transactional
    public void finish(
            Actor office, UUID id, int version, String number, @Nullable LocalDate day, @Nullable Integer stars) {
        Line line = openLine(office, id);
        Verdict.of(FormerRules.finishDefects(line.former(), number.strip(), day, line.finishBy(), time.today()))
                .orThrow();
        LocalDate decided = Objects.requireNonNull(day);
        if (!formers.finish(id, version, number.strip(), decided, stars, office, time.now())) {
            throw new Stale("former dossier " + id);
        }
        events.publish(office, new FormerEvent(id, "FormerDossierFinished"));
    }

    private Line openLine(Actor office, UUID id) {
        Line line = desk.open(office, id);
        if (!line.former().open()) {
            throw new RefusedException(Refusal.whole("dossier.NOT_NOW"));
        }
        return line;
    }

    /** The communes an office may enter one for. */
    public List<Unit> communes(Actor office) {
        return desk.communes(office);
    }
}
