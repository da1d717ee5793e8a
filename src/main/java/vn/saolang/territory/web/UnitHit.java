package vn.saolang.territory.web;

import java.util.List;

/** A unit as the search answers it to programs: {@code key} is what forms and addresses use. */
record UnitHit(String key, String code, String name, String province, List<String> formerNames) {}
