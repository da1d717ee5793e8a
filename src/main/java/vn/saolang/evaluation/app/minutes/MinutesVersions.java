package vn.saolang.evaluation.app.minutes;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.minutes.ChangeCause;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.model.minutes.FrozenMinutes.Confirmation;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.files.FileId;
import vn.saolang.files.Files;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.Papers;

/** Freezes minutes as numbered files, and replaces a version when what it tells has changed. Callers hold the session's lock. */
@Component
class MinutesVersions {

    private final MinutesStore minutes;
    private final WriteMinutes writing;
    private final Files files;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;

    MinutesVersions(
            MinutesStore minutes, WriteMinutes writing, Files files, Notices notices, Events events, VietnamTime time) {
        this.minutes = minutes;
        this.writing = writing;
        this.files = files;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /** The next version, frozen for a seat. */
    FrozenMinutes freeze(Actor actor, Session session, UUID seat) {
        List<FrozenMinutes> before = minutes.of(session.id());
        int number = before.isEmpty() ? 1 : before.getFirst().number() + 1;
        Instant now = time.now();
        OfficialPaper paper = paper(session, number, now);
        FrozenMinutes one = FrozenMinutes.fresh(
                session.id(),
                number,
                keep(paper, PaperFormat.DOCX),
                keep(paper, PaperFormat.PDF),
                seat,
                actor.name(),
                now);
        minutes.insert(one);
        events.publish(
                actor,
                new SessionStep(
                        "MinutesFrozen",
                        session.id(),
                        Map.of(
                                "number",
                                Integer.toString(number),
                                "sha256",
                                one.pdf().sha256())));
        return one;
    }

    private OfficialPaper paper(Session session, int number, Instant at) {
        return writing.paper(
                session, WriteMinutes.EVERYBODY, "Bản chốt số " + number + ", lập lúc " + MinutesWords.moment(at));
    }

    private FileId keep(OfficialPaper paper, PaperFormat format) {
        return keep(Papers.write(paper, format).bytes(), "minutes." + format.extension());
    }

    FileId keep(byte[] bytes, String name) {
        return files.store(new ByteArrayInputStream(bytes), name).id();
    }

    /** Whether the log tells something else by now than this version does. */
    boolean stale(Session session, FrozenMinutes one) {
        byte[] now = Papers.write(paper(session, one.number(), one.frozenAt()), PaperFormat.DOCX)
                .bytes();
        return !Sha256.of(now).equals(one.docx().sha256());
    }

    /**
     * Refuses what comes too late.
     *
     * @throws RefusedException when the minutes are signed
     */
    void requireUnsigned(Session session) {
        if (minutes.standing(session.id()).filter(FrozenMinutes::signed).isPresent()) {
            throw new RefusedException(Refusal.whole("evaluation.MINUTES_SIGNED"));
        }
    }

    /** Something the minutes tell has changed: a frozen version is replaced by the next, and who confirmed it is told. */
    void changed(Actor actor, Session session, ChangeCause why) {
        minutes.standing(session.id()).filter(FrozenMinutes::open).ifPresent(old -> {
            minutes.replace(old.id(), why, time.now());
            FrozenMinutes next = freeze(actor, session, old.frozenBy());
            events.publish(
                    actor,
                    new SessionStep(
                            "MinutesReplaced",
                            session.id(),
                            Map.of("number", Integer.toString(old.number()), "why", why.name())));
            tell(session, old, next);
        });
    }

    private void tell(Session session, FrozenMinutes old, FrozenMinutes next) {
        List<UUID> signed =
                old.confirmations().stream().map(Confirmation::account).toList();
        if (!signed.isEmpty()) {
            notices.send(new NoticeDraft(
                    signed,
                    "evaluation.notice.minutes-replaced",
                    List.of(
                            PaperWords.or(PaperWords.day(session.heldOn())),
                            Integer.toString(old.number()),
                            Integer.toString(next.number())),
                    "/sessions/" + session.id() + "/minutes",
                    "evaluation.minutes-replaced/" + old.id()));
        }
    }
}
