package vn.saolang.producer.web.area;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.web.area.UnitAreasPage.Line;

/** The areas over which an office lies, and what waits for it. */
@Controller
class UnitAreasController implements NavSource, WorkSource {

    private static final int SIZE = 30;
    private static final Role[] OFFICES = {
        Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE
    };

    private final AreaQueries queries;
    private final AreaPages pages;
    private final EntityQueries entities;

    UnitAreasController(AreaQueries queries, AreaPages pages, EntityQueries entities) {
        this.queries = queries;
        this.pages = pages;
        this.entities = entities;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/areas")
    UnitAreasPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "false") boolean waiting,
            @RequestParam(defaultValue = "0") int page) {
        String asked = q.length() > 100 ? q.substring(0, 100) : q;
        List<Area> areas = queries.inUnitOf(actor);
        Map<AreaId, Capacity> waits = new HashMap<>();
        queries.waitingFor(actor).forEach(one -> waits.put(one.area(), one));
        Map<EntityId, String> names = queries.entityNames(areas);
        List<Line> found = areas.stream()
                .map(area -> line(area, names, waits))
                .filter(line -> !waiting || line.waits() != null)
                .filter(line -> matches(line, asked))
                .sorted(Comparator.comparing(line -> line.waits() == null))
                .toList();
        int from = Math.min(Math.max(page, 0) * SIZE, Math.max(0, (found.size() - 1) / SIZE * SIZE));
        List<Line> shown = found.subList(from, Math.min(found.size(), from + SIZE));
        return new UnitAreasPage(
                new Paged<>(shown, found.size(), from / SIZE, SIZE),
                asked,
                waiting,
                waits.size(),
                actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE),
                AreaPages.sketch(areas));
    }

    private Line line(Area area, Map<EntityId, String> names, Map<AreaId, Capacity> waits) {
        return new Line(
                area, names.getOrDefault(area.entity(), ""), pages.nameOf(area.commune()), waits.get(area.id()));
    }

    private static boolean matches(Line line, String asked) {
        String text = SearchText.fold(line.area().name() + " " + line.area().crop() + " " + line.entity() + " "
                + line.commune() + " " + line.area().codes());
        return text.contains(SearchText.fold(asked));
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(OFFICES) ? List.of(new NavItem(29, "producer.areas.title", "/areas")) : List.of();
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        return queries.waitingFor(actor).stream().map(this::item).toList();
    }

    private WorkItem item(Capacity waiting) {
        Area area = queries.find(waiting.area()).orElseThrow();
        return new WorkItem(
                "producer.work.capacity",
                "producer.work.capacity.line",
                List.of(
                        area.name(),
                        Integer.toString(waiting.year()),
                        entities.get(area.entity()).details().name()),
                "/entities/" + area.entity() + "/areas/" + area.id(),
                null);
    }
}
