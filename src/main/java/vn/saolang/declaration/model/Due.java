package vn.saolang.declaration.model;

import java.time.LocalDate;
import vn.saolang.declaration.HalfYear;

/**
 * When the declaration of a half-year is asked for.
 *
 * @param opens from this day on it is asked for
 * @param lastDay last day on which it is in time
 * @param source the act that sets the day, as people cite it
 * @param carriedOn whether the act's period is over and its day is kept until a new one is decided
 */
public record Due(HalfYear period, LocalDate opens, LocalDate lastDay, String source, boolean carriedOn) {

    public boolean late(LocalDate day) {
        return day.isAfter(lastDay);
    }
}
