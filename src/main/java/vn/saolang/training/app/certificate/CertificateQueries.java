package vn.saolang.training.app.certificate;

import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.papers.PaperFormat;
import vn.saolang.papers.Papers;
import vn.saolang.papers.Papers.PaperFile;
import vn.saolang.papers.training.ClassList;
import vn.saolang.papers.training.CompletionCertificate;
import vn.saolang.territory.Territory;
import vn.saolang.training.ClassId;
import vn.saolang.training.app.TrainingDoor;
import vn.saolang.training.app.course.ClassQueries;
import vn.saolang.training.model.certificate.TrainingCertificate;
import vn.saolang.training.model.course.TrainingClass;
import vn.saolang.training.model.enrol.Participant;
import vn.saolang.training.model.framework.Content;
import vn.saolang.training.store.certificate.CertificateStore;
import vn.saolang.training.store.enrol.ParticipantStore;

/** Certificates as everybody may check them, and as those concerned print them. */
@Component
public class CertificateQueries {

    private final TrainingDoor door;
    private final ClassQueries classes;
    private final ParticipantStore participants;
    private final CertificateStore certificates;
    private final Territory territory;
    private final String base;

    CertificateQueries(
            TrainingDoor door,
            ClassQueries classes,
            ParticipantStore participants,
            CertificateStore certificates,
            Territory territory,
            @Value("${saolang.base-url}") String base) {
        this.door = door;
        this.classes = classes;
        this.participants = participants;
        this.certificates = certificates;
        this.territory = territory;
        this.base = base;
    }

    /** What anybody may know of a certificate. */
    public record Checked(
            TrainingCertificate certificate, TrainingClass course, String issuer, List<Content> contents) {

        public Checked {
            contents = List.copyOf(contents);
        }
    }

    /** The certificate of the number, as it stands. */
    public Optional<Checked> check(String number) {
        return certificates.find(number).map(one -> {
            TrainingClass course = classes.find(one.course()).orElseThrow();
            return new Checked(one, course, classes.unitName(course.unit()), classes.contents(course));
        });
    }

    /**
     * The certificate to print.
     *
     * @throws NotFound for everybody who may not know whose it is
     */
    public PaperFile paper(Actor actor, String number) {
        Checked checked = check(number).orElseThrow(() -> new NotFound("training certificate"));
        Participant person = participants
                .find(checked.certificate().participant())
                .filter(one -> door.reads(actor, checked.course(), one))
                .orElseThrow(() -> new NotFound("training certificate"));
        CompletionCertificate paper = new CompletionCertificate(
                checked.certificate().number(),
                checked.issuer(),
                territory.provinceOf(checked.course().unit()).name(),
                checked.certificate().name(),
                person.entityName(),
                checked.course().details().title(),
                checked.contents().stream().map(Content::name).toList(),
                checked.course().firstDay(),
                checked.course().lastDay(),
                checked.course().details().venue(),
                checked.certificate().issuedOn(),
                checked.certificate().revokedOn(),
                base + "/training/certificates/" + checked.certificate().number());
        return Papers.write(paper.paper(), PaperFormat.PDF);
    }

    /** The list of a class with a place to sign, for the office that holds it. */
    public PaperFile list(Actor actor, ClassId id) {
        TrainingClass course = door.enterOwn(actor, id);
        List<ClassList.Person> people = participants.of(id).stream()
                .map(one -> new ClassList.Person(
                        one.name(), one.entityName() == null ? "" : one.entityName(), one.function(), one.phone()))
                .toList();
        return Papers.write(
                new ClassList(
                                classes.unitName(course.unit()),
                                course.details().title(),
                                course.firstDay(),
                                course.lastDay(),
                                course.details().venue(),
                                people)
                        .paper(),
                PaperFormat.PDF);
    }
}
