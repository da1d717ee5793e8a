package vn.saolang.idea.model.tracker;

/**
 * Ideas of one unit in a year.
 *
 * @param unit name of the commune, or of the former district
 * @param registered handed in during the year
 * @param waiting before a council now, whenever handed in
 * @param selected selected during the year: supported along the cycle
 */
public record UnitCount(String unit, int registered, int waiting, int selected) {

    /** The sum of both, under the name of the first. */
    public UnitCount plus(UnitCount other) {
        return new UnitCount(unit, registered + other.registered, waiting + other.waiting, selected + other.selected);
    }
}
