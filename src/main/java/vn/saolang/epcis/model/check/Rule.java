package vn.saolang.epcis.model.check;

import tools.jackson.databind.JsonNode;

/** What one value must be. */
@FunctionalInterface
interface Rule {

    void check(JsonNode value, Spot at, Defects defects);
}
