package vn.saolang.traceability.app.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.LotId;
import vn.saolang.traceability.LotRole;
import vn.saolang.traceability.app.template.Templates;
import vn.saolang.traceability.model.completeness.Score;
import vn.saolang.traceability.model.file.FileEntry;
import vn.saolang.traceability.model.file.LotFilter;
import vn.saolang.traceability.model.file.LotHead;
import vn.saolang.traceability.model.file.LotReach;
import vn.saolang.traceability.model.file.LotStory;
import vn.saolang.traceability.model.file.Spot;
import vn.saolang.traceability.store.file.LotFileStore;
import vn.saolang.traceability.store.file.LotStoryStore;

/** Lots and their stories, as far as the reader may know them. */
@Component
public class LotFiles {

    private static final int PAGE = 25;

    /** How many lots are judged to find the incomplete ones: what acts ask is no column. */
    private static final int NEWEST = 200;

    private final LotScope scope;
    private final LotFileStore lots;
    private final LotStoryStore stories;
    private final LotScores scores;
    private final Templates templates;
    private final VietnamTime time;

    LotFiles(
            LotScope scope,
            LotFileStore lots,
            LotStoryStore stories,
            LotScores scores,
            Templates templates,
            VietnamTime time) {
        this.scope = scope;
        this.lots = lots;
        this.stories = stories;
        this.scores = scores;
        this.templates = templates;
        this.time = time;
    }

    /** A lot of the list with its scores, the oldest act first. */
    public record Scored(LotHead lot, List<Score> scores) {}

    /**
     * Lots within the actor's reach, the newest first, 25 a page; incomplete ones are looked for among the newest 200.
     *
     * @param page counted from 0
     */
    public Paged<Scored> list(Actor actor, LotFilter filter, int page) {
        LotReach reach = scope.of(actor);
        if (reach.isEmpty()) {
            return new Paged<>(List.of(), 0, 0, PAGE);
        }
        boolean judges = filter.only() == LotFilter.Only.INCOMPLETE;
        int at = judges ? 0 : Math.max(0, page);
        Paged<LotHead> found = lots.search(reach, filter, time.today(), at, judges ? NEWEST : PAGE);
        Map<LotId, List<Score>> judged = scores.of(found.items());
        List<Scored> lines = new ArrayList<>();
        for (LotHead lot : found.items()) {
            List<Score> one = judged.getOrDefault(lot.id(), List.of());
            if (!judges || (!one.isEmpty() && !one.getFirst().isComplete())) {
                lines.add(new Scored(lot, one));
            }
        }
        return judges ? cut(lines, Math.max(0, page)) : new Paged<>(lines, found.total(), found.page(), found.size());
    }

    private static Paged<Scored> cut(List<Scored> all, int page) {
        int from = Math.min(all.size(), page * PAGE);
        return new Paged<>(all.subList(from, Math.min(all.size(), from + PAGE)), all.size(), page, PAGE);
    }

    /**
     * The lot.
     *
     * @throws NotFound when there is none, or the actor may not know of it
     */
    public LotHead head(Actor actor, LotId id) {
        LotReach reach = scope.of(actor);
        if (reach.isEmpty()) {
            throw new NotFound("lot");
        }
        return lots.find(id, reach).orElseThrow(() -> new NotFound("lot"));
    }

    /** The lot's story as the actor may read it: inspectors all of it, producers their own part and one step on both sides. */
    public LotStory story(Actor actor, LotId id) {
        LotHead head = head(actor, id);
        LotStory whole = whole(head);
        LotReach own = scope.ofProducers(actor);
        boolean inspects = LotScope.isInspector(actor)
                && lots.find(
                                id,
                                new LotReach(
                                        scope.of(actor).everything(),
                                        scope.of(actor).units(),
                                        Set.of()))
                        .isPresent();
        return inspects ? whole : oneStep(whole, own.entities());
    }

    /** The whole story, for those who were let in already. */
    public LotStory whole(LotHead head) {
        List<LotId> upstream = stories.upstream(head.id());
        List<FileEntry> entries =
                stories.entries(head.id(), upstream).stream().map(this::named).toList();
        return new LotStory(head, lots.heads(upstream), entries);
    }

    /** With its step as people call it. */
    private FileEntry named(FileEntry entry) {
        String step = entry.step();
        return step == null
                ? entry
                : entry.called(templates.stepName(entry.entity(), step).vi());
    }

    /**
     * A producer sees its own entries, and of others those that gave it a lot or took one from it (Thông tư 02/2024/TT-BKHCN:
     * one step back, one step forward).
     */
    static LotStory oneStep(LotStory whole, Set<EntityId> own) {
        Set<LotId> mine = new HashSet<>();
        List<FileEntry> entries = new ArrayList<>();
        for (FileEntry entry : whole.entries()) {
            if (own.contains(entry.entity())) {
                entry.lots().forEach(line -> mine.add(line.lot()));
            }
        }
        for (FileEntry entry : whole.entries()) {
            boolean ours = own.contains(entry.entity());
            boolean toUs = isOurs(entry.to(), own);
            boolean fromUs = entry.kind() == EntryKind.RECEIPT
                    && entry.lots(LotRole.MOVED).stream().anyMatch(line -> own.contains(line.entity()));
            boolean itsTest =
                    entry.kind() == EntryKind.TEST && entry.lots().stream().anyMatch(line -> mine.contains(line.lot()));
            if (ours || toUs || fromUs || itsTest) {
                entries.add(entry);
            }
        }
        Map<LotId, LotHead> seen = new LinkedHashMap<>();
        for (LotHead lot : whole.upstream()) {
            if (mine.contains(lot.id())) {
                seen.put(lot.id(), lot);
            }
        }
        return new LotStory(whole.head(), List.copyOf(seen.values()), entries);
    }

    private static boolean isOurs(@Nullable Spot place, Set<EntityId> own) {
        EntityId entity = place == null ? null : place.entity();
        return entity != null && own.contains(entity);
    }

    /**
     * A file beside an entry of the lot's story.
     *
     * @throws NotFound when no entry the actor may read has it
     */
    public FileEntry.Attached attached(Actor actor, LotId lot, String sha256) {
        return story(actor, lot).entries().stream()
                .flatMap(entry -> entry.files().stream())
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("file"));
    }

    /** The name of such a file in the store. */
    public static FileId fileOf(FileEntry.Attached attached) {
        return new FileId(attached.sha256());
    }

    /** Those of the lots whose own files the actor may open. */
    public Set<LotId> readable(Actor actor, List<LotHead> asked) {
        LotReach reach = scope.of(actor);
        Set<LotId> readable = new HashSet<>();
        for (LotHead lot : asked) {
            if (reach.everything() || lots.find(lot.id(), reach).isPresent()) {
                readable.add(lot.id());
            }
        }
        return readable;
    }

    /** The lot's scores by the acts in force on the day it was made. */
    public List<Score> scores(LotHead head) {
        return scores.of(List.of(head)).getOrDefault(head.id(), List.of());
    }
}
