package vn.saolang.dossier.app.secret;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.app.DossierDoor;
import vn.saolang.dossier.content.EvidenceItem;
import vn.saolang.dossier.model.secret.Reader;
import vn.saolang.dossier.model.secret.Reading;
import vn.saolang.dossier.model.secret.ReadingRules;
import vn.saolang.dossier.model.secret.Thing;
import vn.saolang.dossier.store.secret.ReadingStore;
import vn.saolang.dossier.store.secret.ReadingStore.Opening;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;

/** Opens evidence for a reader, and writes down for the producer who opened it. The one place files go out from. */
@Component
public class ReadEvidence {

    /** A player asks for a film piece by piece: that is one opening. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);

    private final DossierDoor door;
    private final ReadingStore readings;
    private final VietnamTime time;

    ReadEvidence(DossierDoor door, ReadingStore readings, VietnamTime time) {
        this.door = door;
        this.readings = readings;
        this.time = time;
    }

    /** What the reader gets, and when. */
    public record Opened(DossierSummary dossier, EvidenceItem item, Reading reading, Instant at) {}

    /**
     * Opens a file.
     *
     * @param piece whether only a piece of it is asked for
     * @throws NotFound when the reader may not know of it
     */
    @Transactional
    public Opened open(Actor actor, DossierId id, UUID evidence, boolean piece) {
        DossierSummary dossier = door.openToReaders(actor, id);
        EvidenceItem item = door.evidence(actor, id, evidence);
        Reader reader = door.readerOf(actor, dossier);
        Reading reading = ReadingRules.of(reader, Thing.FILE, true, item.confidential(), markable(item));
        Instant now = time.now();
        boolean handedOut = reading == Reading.WHOLE || reading == Reading.MARKED_COPY;
        boolean known = piece && readings.openedSince(evidence, actor.account(), now.minus(ONE_SITTING));
        if (reader != Reader.OWNER && handedOut && !known) {
            boolean copy = reading == Reading.MARKED_COPY;
            readings.insert(id, evidence, new Opening(item.name(), false, copy, now, actor.name(), reader), actor);
        }
        return new Opened(dossier, item, reading, now);
    }

    /** Opens the whole dossier printed: as it is, or as a copy with the reader's name. */
    @Transactional
    public Reading openBook(Actor actor, DossierSummary dossier, String title) {
        Reader reader = door.readerOf(actor, dossier);
        Reading reading = ReadingRules.of(reader, Thing.BOOK, dossier.currentSubmission() > 0, true, true);
        if (reading == Reading.NOTHING) {
            throw new NotFound("book of dossier " + dossier.id());
        }
        if (reader != Reader.OWNER) {
            boolean copy = reading == Reading.MARKED_COPY;
            readings.insert(
                    dossier.id(), null, new Opening(title, true, copy, time.now(), actor.name(), reader), actor);
        }
        return reading;
    }

    /** Who read what, newest first, for the producer. */
    public Paged<Opening> readings(Actor actor, DossierSummary dossier, int page, int size) {
        Reader reader = door.readerOf(actor, dossier);
        if (ReadingRules.of(reader, Thing.READINGS, true, false, false) != Reading.WHOLE) {
            throw new NotFound("readings of dossier " + dossier.id());
        }
        return readings.of(dossier.id(), page, size);
    }

    private static boolean markable(EvidenceItem item) {
        return item.mediaType().equals("application/pdf") || item.mediaType().startsWith("image/");
    }
}
