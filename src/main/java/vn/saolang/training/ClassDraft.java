package vn.saolang.training;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A class as its office plans it.
 *
 * @param contents codes of the framework
 * @param lastDay the same as {@code firstDay} for a class of one day
 * @param trainer who teaches, in words
 * @param enrolUntil last day on which people enrol
 * @param seats at most so many enrol
 * @param cost in đồng, or null while nobody knows
 * @param funding which budget pays
 */
public record ClassDraft(
        String title,
        List<String> contents,
        Set<Audience> audiences,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        String hours,
        String venue,
        String trainer,
        @Nullable LocalDate enrolUntil,
        @Nullable Integer seats,
        @Nullable BigDecimal cost,
        String funding) {

    public ClassDraft {
        contents = List.copyOf(contents);
        audiences = Set.copyOf(audiences);
        title = title.strip();
        hours = hours.strip();
        venue = venue.strip();
        trainer = trainer.strip();
        funding = funding.strip();
    }
}
