package vn.saolang.evaluation.model.minutes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.files.FileId;

/**
 * One version of a session's minutes, frozen as files.
 *
 * @param number 1 for the first
 * @param pdf the file that is signed; its id is its SHA-256
 * @param frozenBy the seat that froze it, or whose version it follows
 * @param means null until signed
 * @param signedPdf the copy with the page of confirmations, null unless signed electronically
 * @param replaced why another version followed, null while none did
 */
public record FrozenMinutes(
        UUID id,
        SessionId session,
        int number,
        MinutesState state,
        FileId docx,
        FileId pdf,
        UUID frozenBy,
        String frozenByName,
        Instant frozenAt,
        @Nullable SigningMeans means,
        @Nullable FileId signedPdf,
        @Nullable Instant signedAt,
        @Nullable ChangeCause replaced,
        List<Confirmation> confirmations,
        List<SignedPaper> papers) {

    public FrozenMinutes {
        confirmations = List.copyOf(confirmations);
        papers = List.copyOf(papers);
    }

    /** A version just frozen, signed by nobody. */
    public static FrozenMinutes fresh(
            SessionId session, int number, FileId docx, FileId pdf, UUID seat, String name, Instant now) {
        return new FrozenMinutes(
                UUID.randomUUID(),
                session,
                number,
                MinutesState.FROZEN,
                docx,
                pdf,
                seat,
                name,
                now,
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Somebody's confirmation of the PDF with this hash. */
    public record Confirmation(
            SeatRole role, UUID seat, UUID account, String name, String agency, String hash, Instant at) {}

    /** A paper handed in as signed: a scan, or a PDF signed with tokens. */
    public record SignedPaper(int position, boolean token, FileId file, String byName, Instant at) {}

    public Optional<Confirmation> of(SeatRole role) {
        return confirmations.stream().filter(one -> one.role() == role).findFirst();
    }

    public boolean signed() {
        return state == MinutesState.SIGNED;
    }

    /** Whether it waits for signatures. */
    public boolean open() {
        return state == MinutesState.FROZEN;
    }
}
