package vn.saolang.traceability.model.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.saolang.traceability.Measure;

/**
 * How a group of products is usually made. Everything in it is a suggestion: producers write other steps as well, and no range blocks.
 *
 * @param code of the file, e.g. "tea"
 * @param sets codes of the criteria sets whose products it is for
 * @param materials usual names of materials, Vietnamese
 * @param units usual units of quantities
 * @param shelfLifeDays suggested from packing to expiry; null when such goods have none
 * @param sampleDays how long to keep a sample of goods without expiry
 * @param care usual works on the area
 * @param steps in the order they are done
 */
public record Template(
        String code,
        Text name,
        List<String> sets,
        List<String> materials,
        List<Measure> units,
        @Nullable Integer shelfLifeDays,
        int sampleDays,
        List<Step> care,
        List<Step> steps,
        List<Indicator> tests) {

    /** A text in both languages. */
    public record Text(String vi, String en) {

        /** In the language of this code, "vi" or "en". */
        public String in(String language) {
            return language.equals("en") ? en : vi;
        }
    }

    /**
     * A step of processing, packing or care.
     *
     * @param code what entries tell, e.g. "withering"
     * @param yield the usual range of output to input in the base unit; null when not known or not comparable
     * @param photo a photo of it says something to the buyer
     */
    public record Step(String code, Text name, @Nullable Yield yield, boolean photo) {}

    /** The usual range of output to input, an estimate, both ends included. */
    public record Yield(java.math.BigDecimal least, java.math.BigDecimal most) {}

    /**
     * What is usually tested.
     *
     * @param allowed the usual limit as text; empty when the maker declares it
     */
    public record Indicator(Text name, String allowed) {}

    public Template {
        sets = List.copyOf(sets);
        materials = List.copyOf(materials);
        units = List.copyOf(units);
        care = List.copyOf(care);
        steps = List.copyOf(steps);
        tests = List.copyOf(tests);
    }

    /** The step of processing or packing with this code. */
    public Optional<Step> step(String stepCode) {
        return steps.stream().filter(one -> one.code().equals(stepCode)).findFirst();
    }
}
