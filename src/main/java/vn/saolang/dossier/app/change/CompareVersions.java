package vn.saolang.dossier.app.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DossierDoor;
import vn.saolang.dossier.app.DossierQueries;
import vn.saolang.dossier.app.DraftReader;
import vn.saolang.dossier.app.course.CarryForward;
import vn.saolang.dossier.model.change.Difference;
import vn.saolang.dossier.model.change.Version;
import vn.saolang.dossier.store.SubmissionStore;
import vn.saolang.dossier.store.course.BasisStore.Basis;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.regulation.Regulations;

/** Compares versions of a dossier for those who may read it: with the recognised one, and one submission with the next. */
@Component
public class CompareVersions {

    /** Names the recognised version in an address. */
    public static final String BASIS = "basis";

    private final DossierDoor door;
    private final DossierQueries queries;
    private final DraftReader drafts;
    private final CarryForward carrying;
    private final Regulations regulations;

    CompareVersions(
            DossierDoor door,
            DossierQueries queries,
            DraftReader drafts,
            CarryForward carrying,
            Regulations regulations) {
        this.door = door;
        this.queries = queries;
        this.drafts = drafts;
        this.carrying = carrying;
        this.regulations = regulations;
    }

    /**
     * A comparison with what else could be compared.
     *
     * @param difference null when there is nothing to compare yet
     * @param inside whether the actor is its entity or one of its offices
     * @param basis the recognised version it goes on from
     * @param numbers the sealed versions, oldest first
     * @param from what was compared: {@link #BASIS} or a number
     */
    public record Compared(
            DossierSummary dossier,
            boolean inside,
            boolean writes,
            @Nullable Basis basis,
            List<Integer> numbers,
            String from,
            @Nullable Difference difference) {}

    /**
     * Compares; without names the newest version with the recognised one, or with the one before it.
     *
     * @param from {@link #BASIS}, a number, or empty
     * @param to a number, or empty for the newest: the draft while the producer writes
     * @throws NotFound for those who may not read the dossier, and for versions that do not exist
     */
    public Compared compare(Actor actor, DossierId id, String from, String to) {
        DossierSummary dossier = door.openToReaders(actor, id);
        boolean inside =
                door.prepares(actor, dossier) || door.isCommune(actor, dossier) || door.isProvince(actor, dossier);
        boolean writes = door.prepares(actor, dossier) && dossier.state().withProducer();
        List<Integer> numbers = queries.submissions(id).stream()
                .map(SubmissionStore.Sealed::number)
                .toList();
        Basis basis = carrying.basisOf(id).orElse(null);
        Optional<Version> after = after(dossier, writes, to);
        String other = from.isEmpty() ? usual(basis, after) : from;
        Optional<Version> before = before(dossier, basis, other);
        Difference difference = before.isEmpty() || after.isEmpty()
                ? null
                : Difference.between(
                        before.get(), after.get(), regulations.get(after.get().criteriaSet()));
        return new Compared(dossier, inside, writes, basis, new ArrayList<>(numbers), other, difference);
    }

    /** Whether the actor may open the papers of the earlier version: the same dossier, or one that is theirs too. */
    public boolean opensBefore(Actor actor, Compared compared) {
        Difference difference = compared.difference();
        if (difference == null
                || difference.before().dossier().equals(compared.dossier().id())) {
            return true;
        }
        try {
            door.openToReaders(actor, difference.before().dossier());
            return true;
        } catch (NotFound notTheirs) {
            return false;
        }
    }

    private Optional<Version> after(DossierSummary dossier, boolean writes, String to) {
        if (to.isEmpty() && writes) {
            return Optional.of(Version.of(dossier.id(), dossier.tourismCase(), drafts.read(dossier)));
        }
        int number = to.isEmpty() ? dossier.currentSubmission() : number(to);
        return number == 0 ? Optional.empty() : Optional.of(Version.of(queries.sealed(dossier.id(), number)));
    }

    private Optional<Version> before(DossierSummary dossier, @Nullable Basis basis, String from) {
        if (from.equals(BASIS)) {
            return basis == null
                    ? Optional.empty()
                    : Optional.of(Version.of(queries.sealed(basis.dossier(), basis.submission())));
        }
        int number = number(from);
        return number == 0 ? Optional.empty() : Optional.of(Version.of(queries.sealed(dossier.id(), number)));
    }

    /** The version before the one shown, counted among the dossier's own; the recognised one when it goes on from one. */
    private static String usual(@Nullable Basis basis, Optional<Version> after) {
        if (basis != null) {
            return BASIS;
        }
        return after.map(one -> one.isDraft() ? 0 : one.number() - 1).orElse(0).toString();
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,6}")) {
            throw new NotFound("version of a dossier");
        }
        return Integer.parseInt(text);
    }
}
