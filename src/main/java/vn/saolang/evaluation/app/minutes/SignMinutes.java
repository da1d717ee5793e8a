package vn.saolang.evaluation.app.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.CouncilEvent.SessionStep;
import vn.saolang.evaluation.SessionId;
import vn.saolang.evaluation.app.session.SessionDoor.Room;
import vn.saolang.evaluation.model.Session;
import vn.saolang.evaluation.model.council.SeatRole;
import vn.saolang.evaluation.model.minutes.FrozenMinutes;
import vn.saolang.evaluation.model.minutes.SigningMeans;
import vn.saolang.evaluation.store.minutes.MinutesStore;
import vn.saolang.files.FileId;
import vn.saolang.identity.Accounts;
import vn.saolang.identity.PasswordCheck;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.PaperWords;
import vn.saolang.papers.Papers;
import vn.saolang.papers.minutes.JoinedPdf;
import vn.saolang.papers.minutes.SignaturePage;

/**
 * Chair and secretary each confirm the frozen minutes by entering their password again. An electronic confirmation inside the
 * system, not a digital signature with a certificate.
 */
@Component
public class SignMinutes {

    private final StandingMinutes standing;
    private final MinutesStore minutes;
    private final MinutesVersions versions;
    private final MinutesFiles files;
    private final Accounts accounts;
    private final Events events;
    private final VietnamTime time;

    SignMinutes(
            StandingMinutes standing,
            MinutesStore minutes,
            MinutesVersions versions,
            MinutesFiles files,
            Accounts accounts,
            Events events,
            VietnamTime time) {
        this.standing = standing;
        this.minutes = minutes;
        this.versions = versions;
        this.files = files;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /**
     * Confirms a version. A refusal keeps what was counted about wrong passwords, and the version that replaced a stale one.
     *
     * @param number the version the actor has before the eyes
     * @return whether both have signed now
     * @throws RefusedException for another version, a second confirmation, or a wrong password
     */
    @Transactional(noRollbackFor = RefusedException.class)
    public boolean sign(Actor actor, SessionId id, int number, String password) {
        Room room = standing.table(actor, id);
        FrozenMinutes one = standing.open(actor, room.session(), number);
        SeatRole role = room.mine().role();
        if (one.of(role).isPresent()) {
            throw new RefusedException(Refusal.whole("evaluation.CONFIRMED_ALREADY"));
        }
        require(accounts.confirm(actor, password));
        minutes.confirm(one, room.mine(), time.now());
        boolean both = !one.confirmations().isEmpty();
        if (both) {
            minutes.sign(one.id(), SigningMeans.ELECTRONIC, copy(room, one.number()), time.now());
        }
        events.publish(
                actor,
                new SessionStep(
                        both ? "MinutesSigned" : "MinutesConfirmed",
                        id,
                        Map.of(
                                "number",
                                Integer.toString(number),
                                "sha256",
                                one.pdf().sha256())));
        return both;
    }

    private static void require(PasswordCheck check) {
        switch (check) {
            case RIGHT -> {}
            case WRONG -> throw new RefusedException(Refusal.of("evaluation.PASSWORD_WRONG", "password"));
            case LOCKED -> throw new RefusedException(Refusal.of("evaluation.PASSWORD_LOCKED", "password"));
        }
    }

    private FileId copy(Room room, int number) {
        Session session = room.session();
        FrozenMinutes one = minutes.standing(session.id()).orElseThrow();
        List<SignaturePage.Line> lines = new ArrayList<>();
        one.confirmations()
                .forEach(line -> lines.add(new SignaturePage.Line(
                        line.role() == SeatRole.CHAIR ? "Chủ tịch Hội đồng" : "Thư ký Hội đồng",
                        line.name(),
                        line.agency(),
                        PaperWords.or(MinutesWords.moment(line.at())))));
        SignaturePage page = new SignaturePage(
                room.council().name(),
                "Biên bản họp ngày " + PaperWords.day(session.heldOn()) + ", bản chốt số " + number,
                one.pdf().sha256(),
                session.heldOn(),
                lines);
        byte[] last = Papers.write(page.paper(), PaperFormat.PDF).bytes();
        return versions.keep(JoinedPdf.of(List.of(files.bytes(one.pdf()), last)), "signed.pdf");
    }
}
