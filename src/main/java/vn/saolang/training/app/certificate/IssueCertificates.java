package vn.saolang.training.app.certificate;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.notice.NoticeDraft;
import vn.saolang.notice.Notices;
import vn.saolang.training.ClassId;
import vn.saolang.training.ClassState;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.model.certificate.CertificateMoved;
import vn.saolang.training.model.certificate.CertificateNumber;
import vn.saolang.training.model.certificate.TrainingCertificate;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.store.certificate.CertificateStore;
import vn.saolang.training.store.course.ClassStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** The office issues certificates to those who completed a class it held, and takes one back that was issued wrongly. */
@Component
public class IssueCertificates {

    private static final int LETTERS = 4;
    private static final int LONGEST_REASON = 500;

    private final TrainingDoor door;
    private final ClassStore classes;
    private final ParticipantStore participants;
    private final CertificateStore certificates;
    private final Notices notices;
    private final Events events;
    private final VietnamTime time;
    private final SecureRandom random = new SecureRandom();

    IssueCertificates(
            TrainingDoor door,
            ClassStore classes,
            ParticipantStore participants,
            CertificateStore certificates,
            Notices notices,
            Events events,
            VietnamTime time) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.certificates = certificates;
        this.notices = notices;
        this.events = events;
        this.time = time;
    }

    /**
     * Issues a certificate to everybody who completed the class and has none.
     *
     * @return how many
     * @throws RefusedException before the class is confirmed as held, and when nobody is left
     */
    @Transactional
    public int issue(Actor by, ClassId id) {
        door.enterOwn(by, id);
        TrainingClass course = classes.findLocked(id).orElseThrow();
        if (course.state() != ClassState.HELD) {
            throw new RefusedException(Refusal.whole("training.NOT_HELD"));
        }
        List<Participant> due = participants.of(id).stream()
                .filter(person -> person.certificate() == null && person.completed(course.days()))
                .toList();
        if (due.isEmpty()) {
            throw new RefusedException(Refusal.whole("training.NOBODY_DUE"));
        }
        due.forEach(person -> issue(by, course, person));
        return due.size();
    }

    private void issue(Actor by, TrainingClass course, Participant person) {
        int year = time.today().getYear();
        int serial = certificates.next(course.province().key(), year);
        int[] letters = random.ints(LETTERS).toArray();
        String number = CertificateNumber.of(course.province().code(), year, serial, letters);
        certificates.insert(
                new TrainingCertificate(number, person.id(), course.id(), person.name(), time.today(), null, ""),
                by.account());
        UUID account = person.account();
        if (account != null) {
            notices.send(new NoticeDraft(
                    List.of(account),
                    "training.notice.certificate",
                    List.of(course.details().title()),
                    "/training/classes/" + course.id(),
                    "training-certificate-" + number));
        }
        events.publish(by, new CertificateMoved("TrainingCertificateIssued", number));
    }

    /**
     * Takes a certificate back that was issued wrongly; its page says so.
     *
     * @throws RefusedException without a reason, and when it was taken back before
     */
    @Transactional
    public ClassId revoke(Actor by, String number, String reason) {
        TrainingCertificate certificate =
                certificates.find(number).orElseThrow(() -> new NotFound("training certificate"));
        door.enterOwn(by, certificate.course());
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new RefusedException(Refusal.of("training.REASON", "reason", Integer.toString(LONGEST_REASON)));
        }
        if (!certificates.revoke(number, time.today(), why)) {
            throw new RefusedException(Refusal.whole("training.REVOKED_ALREADY"));
        }
        events.publish(by, new CertificateMoved("TrainingCertificateRevoked", number));
        return certificate.course();
    }
}
