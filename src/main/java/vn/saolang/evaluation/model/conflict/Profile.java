package vn.saolang.evaluation.model.conflict;

import org.jspecify.annotations.Nullable;
import vn.saolang.territory.UnitRef;

/**
 * What the office knows of a person on its councils. Personal data.
 *
 * @param commune commune of residence
 * @param version counted up by each save, 0 while nothing was entered
 */
public record Profile(String address, @Nullable UnitRef commune, String phone, int version) {

    public static final Profile NONE = new Profile("", null, "", 0);
}
