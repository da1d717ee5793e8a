package vn.saolang.producer.web.area;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.app.EntityQueries;
import vn.saolang.producer.app.area.AreaQueries;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.web.area.BorderJson.Shown;

/** Borders of areas as GeoJSON, for the maps and as a file to keep. */
@Controller
class BorderController {

    private final AreaQueries queries;
    private final EntityQueries entities;
    private final VietnamTime time;

    BorderController(AreaQueries queries, EntityQueries entities, VietnamTime time) {
        this.queries = queries;
        this.entities = entities;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/areas/borders.json")
    ResponseEntity<byte[]> ofEntity(
            Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String without) {
        EntityId entity = entities.shownTo(actor, EntityId.parse(id)).id();
        return BorderJson.collection(shown(queries.of(entity).stream()
                .filter(area -> area.usedOn(time.today()))
                .filter(area -> !area.id().toString().equals(without))));
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/entities/{id}/areas/{area}/border.json")
    ResponseEntity<byte[]> ofArea(
            Actor actor,
            @PathVariable String id,
            @PathVariable String area,
            @RequestParam(defaultValue = "false") boolean save) {
        Area found = queries.shownTo(actor, AreaId.parse(area));
        if (!found.entity().equals(EntityId.parse(id)) || found.polygon() == null) {
            throw new NotFound("border of area " + area);
        }
        List<Shown> one = shown(Stream.of(found));
        return save ? BorderJson.file(one.getFirst()) : BorderJson.collection(one);
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/areas/borders.json")
    ResponseEntity<byte[]> ofUnit(Actor actor) {
        return BorderJson.collection(shown(queries.inUnitOf(actor).stream()));
    }

    private List<Shown> shown(Stream<Area> areas) {
        List<Area> all = areas.toList();
        Map<EntityId, String> names = queries.entityNames(all);
        return all.stream()
                .map(area -> new Shown(
                        area,
                        List.of(
                                area.crop(),
                                Typed.written(area.hectares()) + " ha",
                                names.getOrDefault(area.entity(), ""))))
                .toList();
    }
}
