package vn.saolang.evaluation.app.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.evaluation.app.team.HandInSupplement.Sent;
import vn.saolang.evaluation.app.team.TeamDoor.Desk;
import vn.saolang.evaluation.model.team.Survey;
import vn.saolang.evaluation.store.team.SurveyStore;
import vn.saolang.evaluation.store.team.TeamFileStore;
import vn.saolang.evaluation.team.TeamEvent;
import vn.saolang.files.FileKind;
import vn.saolang.files.FileRejected;
import vn.saolang.files.Files;
import vn.saolang.files.StoredFile;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Stale;
import vn.saolang.kernel.Verdict;
import vn.saolang.kernel.VietnamTime;

/** The team visits the place of production and keeps minutes (26/2026 Điều 7.3c, 7.4c); any adviser of the team may write. */
@Component
public class ConductSurvey {

    private static final int MOST_PHOTOS = 60;
    private static final int LINE = 300;

    private final TeamDoor door;
    private final TeamFileStore teams;
    private final SurveyStore surveys;
    private final Files files;
    private final Events events;
    private final VietnamTime time;

    ConductSurvey(
            TeamDoor door, TeamFileStore teams, SurveyStore surveys, Files files, Events events, VietnamTime time) {
        this.door = door;
        this.teams = teams;
        this.surveys = surveys;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** Begins minutes, blank. */
    @Transactional
    public UUID begin(Actor actor, UUID file) {
        Desk desk = door.write(actor, file);
        UUID id = UUID.randomUUID();
        surveys.begin(id, file, desk.adviser().id(), time.now());
        return id;
    }

    /** The minutes, for the team and the office. */
    public Survey survey(Actor actor, UUID file, UUID id) {
        door.enter(actor, file);
        return find(file, id);
    }

    /** The minutes for papers, whose reader was asked for before. */
    public Survey kept(UUID file, UUID id) {
        return find(file, id);
    }

    private Survey find(UUID file, UUID id) {
        return surveys.find(file, id).orElseThrow(() -> new NotFound("survey " + id));
    }

    /**
     * Saves what was written, read at its version; photos come by {@link #photograph}.
     *
     * @throws Stale when another phone saved it since
     */
    @Transactional
    public void save(Actor actor, Survey written) {
        draft(actor, written.file(), written.id());
        Verdict.of(tooLong(written)).orThrow();
        Map<String, ?> tasks = teams.tasks(written.file());
        if (!tasks.keySet().containsAll(written.checks().keySet())) {
            throw new RefusedException(Refusal.whole("evaluation.UNKNOWN_CRITERION", ""));
        }
        if (!surveys.save(written)) {
            throw new Stale("survey " + written.id());
        }
    }

    private static List<Refusal> tooLong(Survey written) {
        List<Refusal> defects = new ArrayList<>();
        refuseLong(defects, written.place(), "place", LINE);
        refuseLong(defects, written.participants(), "participants", 4000);
        refuseLong(defects, written.findings(), "findings", 20_000);
        refuseLong(defects, written.conclusion(), "conclusion", 20_000);
        refuseLong(defects, written.signedBy(), "signedBy", 1000);
        written.checks().forEach((code, check) -> refuseLong(defects, check.note(), "note-" + code, 1000));
        written.photos().forEach(photo -> refuseLong(defects, photo.caption(), "caption-" + photo.id(), LINE));
        return defects;
    }

    private static void refuseLong(List<Refusal> defects, String text, String field, int most) {
        if (text.length() > most) {
            defects.add(Refusal.of("evaluation.TEXT_LONG", field, Integer.toString(most)));
        }
    }

    private Desk draft(Actor actor, UUID file, UUID id) {
        Desk desk = door.write(actor, file);
        if (find(file, id).signed()) {
            throw new RefusedException(Refusal.whole("evaluation.SURVEY_SIGNED"));
        }
        return desk;
    }

    /** Adds pictures, all of them or none. */
    @Transactional
    public void photograph(Actor actor, UUID file, UUID id, List<Sent> sent) {
        draft(actor, file, id);
        List<Refusal> refused = new ArrayList<>();
        if (find(file, id).photos().size() + sent.size() > MOST_PHOTOS) {
            refused.add(Refusal.of("evaluation.PHOTOS_MANY", "photos", Integer.toString(MOST_PHOTOS)));
        }
        for (Sent one : sent) {
            try {
                StoredFile stored = files.store(one.content(), one.name());
                if (stored.kind() != FileKind.JPG && stored.kind() != FileKind.PNG) {
                    refused.add(Refusal.of("evaluation.PHOTO_KIND", "photos", one.name()));
                    continue;
                }
                String name = HandInSupplement.shortened(one.name());
                surveys.add(
                        id,
                        new Survey.Photo(UUID.randomUUID(), stored.id(), name, stored.mediaType(), stored.size(), ""),
                        time.now());
            } catch (FileRejected rejected) {
                Refusal why = rejected.refusal();
                refused.add(Refusal.of(why.code(), "photos", why.args().toArray(String[]::new)));
            }
        }
        Verdict.of(refused).orThrow();
    }

    @Transactional
    public void removePhoto(Actor actor, UUID file, UUID id, UUID photo) {
        draft(actor, file, id);
        surveys.remove(id, photo);
    }

    /** A picture, for the team, the office, and whoever reads the report. */
    public Survey.Photo photo(UUID file, UUID id, UUID photo) {
        return find(file, id).photos().stream()
                .filter(one -> one.id().equals(photo))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo " + photo));
    }

    /** @throws RefusedException with everything the minutes lack */
    @Transactional
    public void sign(Actor actor, UUID file, UUID id) {
        Desk desk = draft(actor, file, id);
        Verdict.of(find(file, id).defects(time.today())).orThrow();
        surveys.sign(id, time.now());
        events.publish(actor, new TeamEvent("SurveySigned", desk.file().dossier(), Map.of("survey", id.toString())));
    }
}
