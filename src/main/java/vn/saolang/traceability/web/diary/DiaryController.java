package vn.saolang.traceability.web.diary;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntitySummary;
import vn.saolang.traceability.EntryKind;
import vn.saolang.traceability.app.diary.DiaryDoor;

/** The diary on a phone: whose, what was done, a month, and the forms. */
@Controller
class DiaryController implements NavSource {

    private static final String ENTITY = "/diary/{entity}";

    private final DiaryDoor door;
    private final DiaryPages pages;
    private final EntryPages entries;
    private final VietnamTime time;

    DiaryController(DiaryDoor door, DiaryPages pages, EntryPages entries, VietnamTime time) {
        this.door = door;
        this.pages = pages;
        this.entries = entries;
        this.time = time;
    }

    /** The diary of the only producer, else the choice. */
    @Access(Role.PRODUCER)
    @GetMapping("/diary")
    Object choose(Actor actor) {
        List<EntitySummary> mine = door.diaries(actor);
        return mine.size() == 1
                ? Redirect.to("/diary/" + mine.getFirst().id())
                : new DiariesPage(actor.account(), mine);
    }

    @Access(Role.PRODUCER)
    @GetMapping(ENTITY)
    DiaryPage home(Actor actor, @PathVariable String entity) {
        return pages.home(actor, door.diary(actor, EntityId.parse(entity)));
    }

    @Access(Role.PRODUCER)
    @GetMapping(ENTITY + "/month")
    MonthPage month(Actor actor, @PathVariable String entity, @RequestParam(defaultValue = "") String m) {
        return pages.month(actor, door.diary(actor, EntityId.parse(entity)), month(m));
    }

    @Access(Role.PRODUCER)
    @GetMapping(ENTITY + "/new/{kind}")
    EntryEditPage write(
            Actor actor,
            @PathVariable String entity,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String like,
            @RequestParam(defaultValue = "") String corrects,
            @RequestParam(defaultValue = "") String shipment,
            @RequestParam(defaultValue = "") String to) {
        EntitySummary whose = door.diary(actor, EntityId.parse(entity));
        EntryKind what = EntryReading.kind(kind);
        if (!corrects.isEmpty()) {
            return entries.again(actor, whose, what, corrects);
        }
        return entries.blank(actor, whose, what, like, shipment, to);
    }

    @Access(Role.PRODUCER)
    @GetMapping(ENTITY + "/days/{kind}")
    DaysPage days(
            Actor actor,
            @PathVariable String entity,
            @PathVariable String kind,
            @RequestParam(defaultValue = "") String m) {
        EntitySummary whose = door.diary(actor, EntityId.parse(entity));
        EntryKind what = EntryReading.kind(kind);
        if (what != EntryKind.HARVEST && what != EntryKind.PURCHASE) {
            throw new NotFound("days of " + kind);
        }
        return pages.days(actor, whose, what, EntryForm.blank().set("month", month(m)), List.of());
    }

    /** The month told, else the present one; none after that. */
    private YearMonth month(String text) {
        YearMonth present = YearMonth.from(time.today());
        try {
            YearMonth told = YearMonth.parse(text);
            return told.isAfter(present) || told.getYear() < 2000 ? present : told;
        } catch (DateTimeException _) {
            return present;
        }
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.PRODUCER) ? List.of(new NavItem(15, "traceability.diary.title", "/diary")) : List.of();
    }
}
