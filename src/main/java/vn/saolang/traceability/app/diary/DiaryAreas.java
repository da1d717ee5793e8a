package vn.saolang.traceability.app.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaCode;
import vn.saolang.producer.area.AreaId;
import vn.saolang.producer.area.Areas;
import vn.saolang.territory.UnitRef;

/** The raw-material areas of a producer, as the diary names them. */
@Component
class DiaryAreas {

    private final Areas areas;

    DiaryAreas(Areas areas) {
        this.areas = areas;
    }

    /** An area with the planting-area code that holds on the day, empty for none. */
    record Named(String name, UnitRef commune, String code) {}

    /** The area, when it is one of the producer's and was in use on the day. */
    Optional<Named> find(AreaId id, EntityId entity, LocalDate day) {
        return areas.find(id)
                .filter(area -> area.entity().equals(entity) && area.usedOn(day))
                .map(area -> new Named(
                        area.name(),
                        area.commune(),
                        area.code(day).map(AreaCode::code).orElse("")));
    }
}
