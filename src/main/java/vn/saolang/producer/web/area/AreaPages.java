package vn.saolang.producer.web.area;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Entity;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.app.area.WatchArea;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.Capacity;
import vn.saolang.producer.area.CapacityState;
import vn.saolang.producer.model.area.Standard;
import vn.saolang.producer.model.boundary.Boundary;
import vn.saolang.producer.model.boundary.Sketch;
import vn.saolang.producer.store.area.StandardsFile;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/** Puts the pages of areas together. */
@Component
class AreaPages {

    private final AreaQueries queries;
    private final WatchArea watch;
    private final EntityQueries entities;
    private final StandardsFile standards;
    private final Territory territory;
    private final VietnamTime time;

    AreaPages(
            AreaQueries queries,
            WatchArea watch,
            EntityQueries entities,
            StandardsFile standards,
            Territory territory,
            VietnamTime time) {
        this.queries = queries;
        this.watch = watch;
        this.entities = entities;
        this.standards = standards;
        this.territory = territory;
        this.time = time;
    }

    AreasPage list(Actor actor, Entity entity) {
        int year = time.today().getYear();
        List<Area> areas = queries.of(entity.id());
        List<AreasPage.Line> lines = areas.stream()
                .map(area -> new AreasPage.Line(
                        area,
                        nameOf(area.commune()),
                        standard(area).name(),
                        queries.capacity(area.id(), year).orElse(null)))
                .toList();
        boolean mine =
                entities.standing(actor).stream().anyMatch(one -> one.id().equals(entity.id()));
        return new AreasPage(
                entity.summary(),
                lines,
                year,
                mine,
                sketch(areas.stream().filter(area -> area.usedOn(time.today())).toList()));
    }

    AreaPage show(Actor actor, Area area, @Nullable CapacityForm typed, List<Refusal> refusals) {
        Entity entity = entities.get(area.entity());
        List<Capacity> capacities = queries.capacities(area.id());
        Map<Integer, Capacity> newest = capacities.stream()
                .collect(Collectors.toMap(Capacity::year, one -> one, (first, _) -> first, LinkedHashMap::new));
        boolean decides = queries.mayDecide(actor, area);
        return new AreaPage(
                area,
                entity.summary(),
                nameOf(area.commune()),
                standard(area),
                sketch(List.of(area)),
                watch.of(actor, area),
                capacities,
                newest.values().stream()
                        .filter(one -> decides && one.state() == CapacityState.DECLARED)
                        .toList(),
                entities.actsFor(actor.account(), area.entity()) && area.usedOn(time.today()),
                typed == null ? CapacityForm.blank(time.today().getYear()) : typed,
                refusals);
    }

    AreaEditPage edit(AreaForm form, EntityId entity, @Nullable Area area, boolean stale, List<Refusal> wrong) {
        String list = "/entities/" + entity + "/areas";
        String url = area == null ? list : list + "/" + area.id();
        String borders = list + "/borders.json" + (area == null ? "" : "?without=" + area.id());
        Map<String, String> names = new LinkedHashMap<>();
        standards.on(time.today()).standards().forEach(one -> names.put(one.code(), one.name()));
        return new AreaEditPage(
                form, url, url, area == null, stale, borders, names, territory.choices(time.today()), wrong);
    }

    /** One that is no longer listed is still named by its code. */
    Standard standard(Area area) {
        return standards
                .on(time.today())
                .find(area.standard())
                .orElseGet(() -> new Standard(area.standard(), area.standard(), Standard.Level.NONE, true, ""));
    }

    String nameOf(UnitRef commune) {
        return territory.get(commune).name() + ", "
                + territory.provinceOf(commune).name();
    }

    static @Nullable Sketch sketch(List<Area> areas) {
        List<Boundary> borders = areas.stream()
                .map(area -> Boundary.stored(area.polygon()))
                .filter(Objects::nonNull)
                .toList();
        return borders.isEmpty() ? null : Sketch.of(borders);
    }
}
