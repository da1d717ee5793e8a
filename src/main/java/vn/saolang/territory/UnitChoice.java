package vn.saolang.territory;

/**
 * A commune offered by a form's picker.
 *
 * @param key value of the field, see {@link UnitRef#key()}
 * @param name full name
 * @param province full name of its province, under which the choices are grouped
 * @param searchText folded own and former names, by which the picker finds it
 */
public record UnitChoice(String key, String name, String province, String searchText) {}
