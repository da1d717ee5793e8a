package vn.saolang.stamp.app.matter;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.files.FileId;
import vn.saolang.identity.Account;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.Producers;
import vn.saolang.stamp.app.StampScope;
import vn.saolang.stamp.model.matter.Matter;
import vn.saolang.stamp.model.matter.MatterAction;
import vn.saolang.stamp.model.matter.MatterEntry;
import vn.saolang.stamp.model.matter.MatterFilter;
import vn.saolang.stamp.model.matter.MatterLifecycle;
import vn.saolang.stamp.model.matter.MatterLine;
import vn.saolang.stamp.model.matter.Reference;
import vn.saolang.stamp.model.matter.Report;
import vn.saolang.stamp.store.matter.MatterListStore;
import vn.saolang.stamp.store.matter.MatterStore;
import vn.saolang.stamp.store.matter.ReportStore;
import vn.saolang.traceability.goods.CalledBack;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;

/** Cases as offices, producers and reporters may read them. */
@Component
public class MatterQueries {

    private static final int PAGE = 50;

    private final MatterDoor door;
    private final MatterStore matters;
    private final MatterListStore lists;
    private final ReportStore reports;
    private final Goods goods;
    private final Producers producers;
    private final Accounts accounts;
    private final StampScope scope;

    MatterQueries(
            MatterDoor door,
            MatterStore matters,
            MatterListStore lists,
            ReportStore reports,
            Goods goods,
            Producers producers,
            Accounts accounts,
            StampScope scope) {
        this.door = door;
        this.matters = matters;
        this.lists = lists;
        this.reports = reports;
        this.goods = goods;
        this.producers = producers;
        this.accounts = accounts;
        this.scope = scope;
    }

    /**
     * A case as an office reads it.
     *
     * @param people names of the accounts it mentions
     * @param acts what the reader may do next
     */
    public record Seen(
            Matter matter,
            @Nullable PackageSize item,
            @Nullable PackedLot lot,
            @Nullable String entityName,
            List<Report> reports,
            List<MatterEntry> entries,
            Map<UUID, String> people,
            Set<MatterAction> acts) {}

    /** A report as the person who sent it reads it: nothing of who else reported, nothing of the office's notes. */
    public record Followed(
            Report report, Matter matter, @Nullable CalledBack recall) {}

    /** What an office told the producer about a case. */
    public record Told(Matter matter, String itemName, List<MatterEntry> entries) {}

    /** The cases of the actor's offices. */
    public Paged<MatterLine> list(Actor actor, MatterFilter filter, int page) {
        return lists.page(door.within(actor), filter, Math.max(0, page), PAGE);
    }

    /** The names of those who look into these cases. */
    public Map<UUID, String> people(List<MatterLine> lines) {
        return names(lines.stream()
                .map(MatterLine::assignedTo)
                .filter(Objects::nonNull)
                .toList());
    }

    /** @throws NotFound when it is not the actor's office's */
    public Seen get(Actor actor, UUID id) {
        Matter matter = door.read(actor, id);
        List<MatterEntry> entries = matters.entries(id);
        EntityId entity = matter.entity();
        List<UUID> mentioned = entries.stream()
                .map(MatterEntry::by)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Seen(
                matter,
                matter.item() == null ? null : goods.find(matter.item()).orElse(null),
                matter.lot() == null ? null : goods.lot(matter.lot()).orElse(null),
                entity == null
                        ? null
                        : producers.find(entity).map(one -> one.name()).orElse(null),
                reports.of(id),
                entries,
                names(mentioned),
                door.moves(actor, matter)
                        ? MatterLifecycle.TABLE.open(matter.state(), Set.of(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE))
                        : Set.of());
    }

    /**
     * A photo of a report of this case.
     *
     * @throws NotFound when the case is not the actor's office's, or has no such photo
     */
    public FileId photo(Actor actor, UUID id, String sha256) {
        door.read(actor, id);
        return reports.of(id).stream()
                .flatMap(report -> report.photos().stream())
                .map(Report.Photo::file)
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotFound("photo"));
    }

    /**
     * The report a reference leads to.
     *
     * @throws NotFound when it is no reference, or its secret is wrong
     */
    public Followed follow(String typed) {
        Report report = Reference.read(typed).flatMap(reports::find).orElseThrow(() -> new NotFound("report"));
        Matter matter = matters.find(report.matter()).orElseThrow();
        return new Followed(
                report,
                matter,
                matter.lot() == null
                        ? null
                        : goods.calledBack(List.of(matter.lot())).get(matter.lot()));
    }

    /**
     * What offices told the producer, for its members.
     *
     * @throws NotFound for everybody else, and while nothing was told
     */
    public Told told(Actor actor, UUID id) {
        Matter matter = matters.find(id).orElseThrow(() -> new NotFound("matter"));
        EntityId entity = matter.entity();
        List<MatterEntry> told = matters.entries(id).stream()
                .filter(one ->
                        one.kind() == MatterEntry.Kind.PRODUCER_TOLD || one.kind() == MatterEntry.Kind.STAMPS_VOIDED)
                .toList();
        if (entity == null
                || !scope.isMember(actor, entity)
                || told.stream().noneMatch(one -> one.kind() == MatterEntry.Kind.PRODUCER_TOLD)) {
            throw new NotFound("matter");
        }
        String name = Optional.ofNullable(matter.item())
                .flatMap(goods::find)
                .map(PackageSize::name)
                .orElse("");
        return new Told(matter, name, told);
    }

    /** How many cases of the actor's offices nobody has yet. */
    public int waiting(Actor actor) {
        return Math.toIntExact(lists.count(door.within(actor), MatterFilter.WAITING));
    }

    /** For how long a case has been open. */
    public static long days(Matter matter, Instant now) {
        return java.time.Duration.between(matter.openedAt(), now).toDays();
    }

    private Map<UUID, String> names(List<UUID> asked) {
        Map<UUID, String> names = new HashMap<>();
        for (UUID one : asked) {
            names.computeIfAbsent(
                    one, id -> accounts.find(id).map(Account::name).orElse("–"));
        }
        return names;
    }
}
