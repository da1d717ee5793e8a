package vn.saolang.evaluation.app.minutes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.model.minutes.SigningMeans;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.files.FileKind;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.minutes.SignedUpdate;

/** Hands in minutes that were signed elsewhere: the scan of the paper signed by hand, or the PDF signed with tokens. */
@Component
public class HandInSigned {

    static final int MOST_SCANS = 60;

    /** Chair and secretary. */
    private static final int SIGNATURES = 2;

    private static final Set<FileKind> SCANS = Set.of(FileKind.PDF, FileKind.JPG, FileKind.PNG);

    private final StandingMinutes standing;
    private final MinutesStore minutes;
    private final MinutesVersions versions;
    private final MinutesFiles bytes;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    HandInSigned(
            StandingMinutes standing,
            MinutesStore minutes,
            MinutesVersions versions,
            MinutesFiles bytes,
            Files files,
            Events events,
            VietnamTime time) {
        this.standing = standing;
        this.minutes = minutes;
        this.versions = versions;
        this.bytes = bytes;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** A file as it was sent. */
    public record Sent(String name, InputStream content) {}

    /**
     * Keeps the scan of the signed paper; more may be added afterwards.
     *
     * @param both whether the sender says that both signatures are on it
     * @throws RefusedException without a file, without both signatures, for another version, or a file that is no scan
     */
    @Transactional
    public void scan(Actor actor, SessionId id, int number, boolean both, List<Sent> sent) {
        Room room = standing.table(actor, id);
        FrozenMinutes one = scanned(actor, room, number);
        if (sent.isEmpty()) {
            throw new RefusedException(Refusal.of("evaluation.SCAN_MISSING", "files"));
        }
        if (one.papers().size() + sent.size() > MOST_SCANS) {
            throw new RefusedException(Refusal.of("evaluation.TOO_MANY_FILES", "files", Integer.toString(MOST_SCANS)));
        }
        if (!both) {
            throw new RefusedException(Refusal.of("evaluation.BOTH_SIGNED", "both"));
        }
        for (Sent file : sent) {
            StoredFile stored = files.store(file.content, file.name);
            if (!SCANS.contains(stored.kind())) {
                throw new RefusedException(Refusal.of("evaluation.NO_SCAN", "files", file.name));
            }
            minutes.addPaper(one.id(), false, stored.id(), room.mine().id(), time.now());
        }
        if (one.open()) {
            minutes.sign(one.id(), SigningMeans.WET, null, time.now());
        }
        publish(actor, id, one.open() ? "MinutesSigned" : "MinutesScanAdded", number);
    }

    private FrozenMinutes scanned(Actor actor, Room room, int number) {
        return minutes.standing(room.session().id())
                .filter(one -> one.means() == SigningMeans.WET && one.number() == number)
                .orElseGet(() -> standing.open(actor, room.session(), number));
    }

    /**
     * Keeps the PDF that chair and secretary signed with their tokens.
     *
     * @throws RefusedException when it is not the frozen file with both signatures added behind it
     */
    @Transactional
    public void token(Actor actor, SessionId id, int number, Sent sent) {
        Room room = standing.table(actor, id);
        FrozenMinutes one = standing.open(actor, room.session(), number);
        byte[] signed = read(sent);
        SignedUpdate.Finding found = SignedUpdate.check(bytes.bytes(one.pdf()), signed, SIGNATURES);
        if (found != SignedUpdate.Finding.FINE) {
            throw new RefusedException(Refusal.of(codeOf(found), "file"));
        }
        minutes.addPaper(
                one.id(), true, versions.keep(signed, "signed.pdf"), room.mine().id(), time.now());
        minutes.sign(one.id(), SigningMeans.TOKEN, null, time.now());
        publish(actor, id, "MinutesSigned", number);
    }

    private static String codeOf(SignedUpdate.Finding found) {
        return switch (found) {
            case FINE, DAMAGED -> "evaluation.TOKEN_DAMAGED";
            case NOT_AN_UPDATE -> "evaluation.TOKEN_OTHER_FILE";
            case PAGES_CHANGED -> "evaluation.TOKEN_PAGES_CHANGED";
            case TOO_FEW_SIGNATURES -> "evaluation.TOKEN_TOO_FEW";
            case NOT_COVERED -> "evaluation.TOKEN_NOT_COVERED";
        };
    }

    private static byte[] read(Sent sent) {
        try {
            byte[] read = sent.content.readNBytes((int) FileKind.PDF.maxBytes() + 1);
            if (read.length == 0) {
                throw new RefusedException(Refusal.of("evaluation.SCAN_MISSING", "file"));
            }
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void publish(Actor actor, SessionId id, String step, int number) {
        events.publish(actor, new SessionStep(step, id, Map.of("number", Integer.toString(number))));
    }
}
