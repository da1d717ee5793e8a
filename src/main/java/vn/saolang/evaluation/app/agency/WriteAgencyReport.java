package vn.saolang.evaluation.app.agency;

import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.AgencyStep;
import vn.saolang.evaluation.Level;
import vn.saolang.evaluation.model.Candidate;
import vn.saolang.evaluation.model.agency.AgencyFile;
import vn.saolang.evaluation.model.agency.AgencyReport;
import vn.saolang.evaluation.model.agency.ContentCheck;
import vn.saolang.evaluation.model.agency.SiteCheck;
import vn.saolang.evaluation.model.agency.UpdatedContent;
import vn.saolang.evaluation.model.council.Decision;
import vn.saolang.evaluation.store.agency.AgencyReportStore;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The agency writes its report on a re-evaluation, and issues it (26/2026 Điều 7.6c, 7.6e). */
@Component
public class WriteAgencyReport {

    private static final int MOST_FILES = 40;
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 4000;
    private static final int LONGEST_TEXT = 20_000;

    private final AgencyDoor door;
    private final AgencyReportStore reports;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    WriteAgencyReport(AgencyDoor door, AgencyReportStore reports, Files files, Events events, VietnamTime time) {
        this.door = door;
        this.reports = reports;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** What the office filled in, read at this version; it may be unfinished. */
    public record Draft(Map<UpdatedContent, ContentCheck> checks, SiteCheck site, String conclusion, int version) {}

    /** Keeps the draft. */
    @Transactional
    public void save(Actor actor, UUID id, Draft draft) {
        Candidate candidate = door.write(actor, id);
        AgencyReport now = openDraft(candidate);
        Verdict.of(lengthDefects(draft)).orThrow();
        reports.save(new AgencyReport(
                now.id(), id, draft.checks, draft.site, draft.conclusion, Decision.NONE, null, draft.version));
        events.publish(actor, new AgencyStep("AgencyReportSaved", candidate.dossier()));
    }

    private static List<Refusal> lengthDefects(Draft draft) {
        List<Refusal> defects = new ArrayList<>();
        draft.checks.forEach((content, check) -> tooLong(defects, "note-" + content, check.note(), LONGEST_NOTE));
        tooLong(defects, "ground", draft.site.ground(), LONGEST_NOTE);
        tooLong(defects, "participants", draft.site.participants(), LONGEST_NOTE);
        tooLong(defects, "findings", draft.site.findings(), LONGEST_TEXT);
        tooLong(defects, "conclusion", draft.conclusion, LONGEST_TEXT);
        return defects;
    }

    private static void tooLong(List<Refusal> defects, String field, String text, int most) {
        if (text.length() > most) {
            defects.add(Refusal.of("evaluation.REASON_LONG", field, Integer.toString(most)));
        }
    }

    /**
     * Issues it under its number and day.
     *
     * @throws RefusedException naming everything that is missing or does not fit
     */
    @Transactional
    public void issue(Actor actor, UUID id, Decision issue) {
        Candidate candidate = door.write(actor, id);
        AgencyReport report = openDraft(candidate);
        LocalDate today = time.today();
        List<Refusal> defects = new ArrayList<>(report.defects(Level.ofScope(candidate.scope()), today));
        defects.addAll(numberDefects(issue, today));
        Verdict.of(defects).orThrow();
        reports.issue(report, issue, actor.account(), time.now());
        events.publish(actor, new AgencyStep("AgencyReportIssued", candidate.dossier()));
    }

    private static List<Refusal> numberDefects(Decision issue, LocalDate today) {
        List<Refusal> defects = new ArrayList<>();
        String number = issue.number();
        String signer = issue.signedBy();
        LocalDate date = issue.date();
        if (number == null || number.isBlank() || number.length() > LONGEST_NAME) {
            defects.add(Refusal.of("evaluation.NUMBER_MISSING", "number"));
        }
        if (date == null) {
            defects.add(Refusal.of("evaluation.DATE_MISSING", "date"));
        } else if (date.isAfter(today)) {
            defects.add(Refusal.of("evaluation.DATE_AHEAD", "date"));
        }
        if (signer == null || signer.isBlank() || signer.length() > LONGEST_NAME) {
            defects.add(Refusal.of("evaluation.SIGNER_MISSING", "signedBy"));
        }
        return defects;
    }

    /** Adds a photo of the site check, or a paper of an additional test. */
    @Transactional
    public void attach(Actor actor, UUID id, AgencyFile.Purpose purpose, InputStream content, String name) {
        Candidate candidate = door.write(actor, id);
        AgencyReport report = openDraft(candidate);
        if (reports.files(report.id()).size() >= MOST_FILES) {
            throw new RefusedException(Refusal.of("evaluation.TOO_MANY_FILES", "files", Integer.toString(MOST_FILES)));
        }
        StoredFile file = files.store(content, name);
        String shown = name.length() > LONGEST_NAME ? name.substring(name.length() - LONGEST_NAME) : name;
        reports.attach(
                report.id(),
                new AgencyFile(UUID.randomUUID(), purpose, file.id(), shown),
                file.mediaType(),
                actor.account(),
                time.now());
        events.publish(actor, new AgencyStep("AgencyFileAdded", candidate.dossier()));
    }

    /** Takes a file out of the draft. */
    @Transactional
    public void detach(Actor actor, UUID id, UUID file) {
        Candidate candidate = door.write(actor, id);
        reports.detach(openDraft(candidate).id(), file);
        events.publish(actor, new AgencyStep("AgencyFileRemoved", candidate.dossier()));
    }

    /** The draft, begun when there is none; an issued report does not change. */
    private AgencyReport openDraft(Candidate candidate) {
        if (reports.ofCandidate(candidate.id()).isEmpty()) {
            reports.open(UUID.randomUUID(), candidate.id());
        }
        AgencyReport report = reports.ofCandidate(candidate.id()).orElseThrow();
        if (report.issued()) {
            throw new RefusedException(Refusal.whole("evaluation.DECISION_ISSUED"));
        }
        return report;
    }
}
