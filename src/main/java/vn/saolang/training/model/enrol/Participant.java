package vn.saolang.training.model.enrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.saolang.producer.EntityId;
import vn.saolang.training.Audience;
import vn.saolang.training.ClassId;
import vn.saolang.training.ParticipantId;

/**
 * Somebody on the list of a class.
 *
 * @param unit key of the commune of the entity, or of the official's unit; empty for who came without either
 * @param days the days on which the person was there
 * @param certificate number of the certificate, or null
 */
public record Participant(
        ParticipantId id,
        ClassId course,
        @Nullable UUID account,
        @Nullable EntityId entity,
        @Nullable String entityName,
        String name,
        String phone,
        Audience audience,
        String function,
        String unit,
        Source source,
        Set<LocalDate> days,
        @Nullable String certificate) {

    /** Part of the class's days, in percent, that completes it. The software's own rule: the acts set none. */
    public static final int COMPLETING_PERCENT = 80;

    public Participant {
        days = Set.copyOf(days);
    }

    /** Whether the person was there often enough to have completed a class of these days. */
    public boolean completed(List<LocalDate> classDays) {
        long there = classDays.stream().filter(days::contains).count();
        return there * 100 >= (long) classDays.size() * COMPLETING_PERCENT;
    }
}
