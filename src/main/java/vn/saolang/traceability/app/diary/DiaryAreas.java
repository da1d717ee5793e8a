package vn.saolang.traceability.app.diary;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.area.AreaId;
import vn.saolang.territory.UnitRef;

/** The raw-material areas of a producer, as the diary names them. */
@Component
class DiaryAreas {

    /** An area with the planting-area code that holds on the day, empty for none. */
    record Named(String name, UnitRef commune, String code) {}

    /** The area, when it is one of the producer's. */
    Optional<Named> find(AreaId id, EntityId entity, LocalDate day) {
        return Optional.empty();
    }
}
