package vn.saolang.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.saolang.regulation.law.LawText;
import vn.saolang.regulation.model.Fingerprint;
import vn.saolang.regulation.store.Library;
import vn.saolang.regulation.store.SetsInUseStore;

/** What the law says, as data: criteria sets, acts and regimes. Everything here is immutable while the application runs. */
public class Regulations {

    private final Library library;
    private final SetsInUseStore inUse;

    /**
     * @throws InvalidRegulation when the content of a set already used by a dossier is no longer what it was
     */
    public Regulations(Library library, SetsInUseStore inUse) {
        this.library = library;
        this.inUse = inUse;
        refuseChangedSets();
    }

    /** The set with this code, {@code QD26-11}; empty when there is none. */
    public Optional<CriteriaSet> find(String code) {
        return Optional.ofNullable(library.sets().get(code));
    }

    /** The set with this code; refuses an unknown one, which a stored code never is. */
    public CriteriaSet get(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("no criteria set " + code));
    }

    /** All sets, the newest regulation first, then by number. */
    public List<CriteriaSet> all() {
        return library.sets().values().stream()
                .sorted(Comparator.comparing(CriteriaSet::effectiveFrom)
                        .reversed()
                        .thenComparing(CriteriaSet::number))
                .toList();
    }

    /** The sets a dossier filed on this day may use, by number: those of its regime's act, without the incomplete ones. */
    public List<CriteriaSet> usableOn(LocalDate filed) {
        Optional<Regime> regime = findRegime(filed);
        if (regime.isEmpty()) return List.of();
        return all().stream()
                .filter(CriteriaSet::usable)
                .filter(set -> set.regulation().equals(regime.get().act()))
                .toList();
    }

    /** The rules for a dossier filed on this day (26/2026 Điều 12.2: never those of today). */
    public Regime regimeFor(LocalDate filed) {
        return findRegime(filed)
                .orElseThrow(() -> new IllegalArgumentException("no regime for a dossier filed on " + filed));
    }

    /** As {@link #regimeFor}; empty before 21/8/2019. */
    public Optional<Regime> findRegime(LocalDate filed) {
        return library.acts().stream()
                .map(LegalAct::regime)
                .filter(regime -> regime.governs(filed))
                .reduce((earlier, later) -> later);
    }

    /** The wording of the act with this short number in an address, "26-2026"; empty where it is not at hand. */
    public Optional<LawText> textOf(String address) {
        return Optional.ofNullable(library.texts().get(address.replace('-', '/')));
    }

    /** The acts whose wording is at hand. */
    public List<LawText> texts() {
        return List.copyOf(library.texts().values());
    }

    /** The regime a set belongs to: its part points and star bands. */
    public Regime regimeOf(CriteriaSet set) {
        return library.acts().stream()
                .filter(act -> act.number().equals(set.regulation()))
                .map(LegalAct::regime)
                .findFirst()
                .orElseThrow();
    }

    /** What the newest act with such rules grants to what was begun before it (26/2026 Điều 12); empty when none does. */
    public Optional<Transition> transition() {
        return library.acts().stream()
                .map(act -> act.regime().transition())
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later);
    }

    /** The acts by day of effect. */
    public List<LegalAct> acts() {
        return library.acts();
    }

    /** The papers an act asks for, in the order of its clauses; none for an act whose papers are not on record. */
    public List<PaperRule> papers(String act) {
        return library.papers().stream().filter(one -> one.act().equals(act)).toList();
    }

    /** The terms another law sets for what happened on this day; refuses a law or day without terms. */
    public LegalTerms terms(String act, LocalDate day) {
        return library.terms().stream()
                .filter(one -> one.act().equals(act) && one.governs(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no terms of " + act + " on " + day));
    }

    /** The classification list of the newest act that has one (26/2026 Phụ lục I). */
    public List<ProductGroup> groups() {
        return library.acts().stream()
                .map(LegalAct::groups)
                .filter(groups -> !groups.isEmpty())
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    /** Fixes a set for ever: from now on its content may not change. Call in the transaction that first refers to it. */
    public void markUsed(String code) {
        inUse.add(code, Fingerprint.of(get(code)));
    }

    /** The codes of the sets that are fixed because something refers to them. */
    public Set<String> inUse() {
        return inUse.all().keySet();
    }

    private void refuseChangedSets() {
        List<String> problems = new ArrayList<>();
        for (Map.Entry<String, String> used : inUse.all().entrySet()) {
            CriteriaSet now = library.sets().get(used.getKey());
            if (now == null) {
                problems.add("Criteria set " + used.getKey()
                        + " is used by dossiers and its data file is gone: restore it.");
            } else if (!Fingerprint.of(now).equals(used.getValue())) {
                problems.add(
                        "Criteria set " + used.getKey()
                                + " is used by dossiers and its data file was changed: restore it and give the change a new code.");
            }
        }
        if (!problems.isEmpty()) throw new InvalidRegulation(problems);
    }
}
