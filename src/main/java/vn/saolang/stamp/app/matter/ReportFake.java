package vn.saolang.stamp.app.matter;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.stamp.MatterStep;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.Reference;
import vn.saolang.stamp.model.matter.Report;
import vn.saolang.stamp.model.matter.Subject;
import vn.saolang.stamp.model.scan.Scanning;
import vn.saolang.stamp.store.matter.MatterStore;
import vn.saolang.stamp.store.matter.ReportStore;

/** Somebody of the public tells of goods that may be faked: it opens a case, or joins the open one about the same number. */
@Component
public class ReportFake {

    /** More than this from one device within a day are refused. */
    static final int MOST_A_DAY = 5;

    /** More than this within a day from one network of several households, or from nobody knows where, are refused. */
    static final int MOST_A_NETWORK = 30;

    /** Beyond this many new cases a day about numbers no stamp bears, further ones are collected in one. */
    static final int MOST_UNKNOWN = 20;

    private static final Duration DAY = Duration.ofDays(1);

    private final MatterStore matters;
    private final ReportStore reports;
    private final OpenMatter opening;
    private final KeepPhoto photos;
    private final Events events;
    private final SecureRandom random = new SecureRandom();

    ReportFake(MatterStore matters, ReportStore reports, OpenMatter opening, KeepPhoto photos, Events events) {
        this.matters = matters;
        this.reports = reports;
        this.opening = opening;
        this.photos = photos;
        this.events = events;
    }

    /**
     * Takes the report.
     *
     * @param network passing hash of the network it comes from; null when not known
     * @return its reference, "PA-…", which opens {@code /reports/{reference}} for whoever has it
     * @throws RefusedException with every defect, or when a device or network tells too much
     */
    @Transactional
    public String report(FakeReport told, Scanning asked, @Nullable Long network) {
        Verdict.of(told.defects()).orThrow();
        Verdict.of(KeepPhoto.defects(told.photos())).orThrow();
        Instant now = asked.at();
        Long device = asked.device();
        refuseFlood(device, network, now);
        UUID matter = opening.openOrJoin(Actor.anonymous(), collected(subject(told), now), now);
        String secret = Reference.newSecret(random);
        Report report = new Report(
                UUID.randomUUID(),
                0,
                matter,
                told.typedCode(),
                told.where(),
                told.what(),
                told.contact(),
                null,
                asked.cell(),
                now,
                kept(told));
        int number = reports.insert(report, Reference.hash(secret), asked.channel(), device, network);
        matters.note(matter, MatterEntry.Kind.REPORTED, "PA-" + number, null, now);
        events.publish(Actor.anonymous(), new MatterStep("FakeReported", matter, Map.of("report", "PA-" + number)));
        return new Reference(number, secret).toString();
    }

    private void refuseFlood(@Nullable Long device, @Nullable Long network, Instant now) {
        reports.lock(network);
        Instant dayAgo = now.minus(DAY);
        if (device != null && reports.since(device, dayAgo) >= MOST_A_DAY) {
            throw new RefusedException(Refusal.whole("stamp.REPORT_TOO_MANY"));
        }
        if (reports.fromNetwork(network, dayAgo) >= MOST_A_NETWORK) {
            throw new RefusedException(Refusal.whole("stamp.REPORT_TOO_MANY_HERE"));
        }
    }

    private Subject collected(Subject about, Instant now) {
        if (about.serial() != null) {
            return about;
        }
        reports.lockUnknown();
        boolean open = about.key() != null && matters.openAbout(about.key()).isPresent();
        return open || reports.unknownSince(now.minus(DAY)) < MOST_UNKNOWN
                ? about
                : Subject.collecting(LocalDate.ofInstant(now, VietnamTime.ZONE));
    }

    private Subject subject(FakeReport told) {
        StampSerial serial = told.serial();
        return serial == null
                ? Subject.unknown(told.typedCode())
                : matters.placeOf(serial)
                        .map(place -> Subject.of(serial, told.typedCode(), place))
                        .orElseGet(() -> Subject.unknown(told.typedCode()));
    }

    private List<Report.Photo> kept(FakeReport told) {
        List<Report.Photo> kept = new ArrayList<>();
        for (UploadedPhoto one : told.photos()) {
            Report.Photo photo = photos.keep(one);
            if (kept.stream().noneMatch(other -> other.file().equals(photo.file()))) {
                kept.add(photo);
            }
        }
        return kept;
    }
}
