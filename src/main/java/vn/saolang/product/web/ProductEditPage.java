package vn.saolang.product.web;

import java.util.List;
import java.util.Map;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.territory.UnitChoice;

/**
 * The form of a product's details, new or changed.
 *
 * @param sets names of the criteria sets in force by code
 * @param cases names of the cases of tourism services by code
 * @param entities names of the account's entities by id; asked for only when the product is new
 * @param stale somebody changed the product since the form was opened
 */
public record ProductEditPage(
        ProductForm form,
        String action,
        boolean fresh,
        boolean stale,
        Map<String, String> entities,
        Map<String, String> sets,
        Map<String, String> cases,
        List<UnitChoice> communes,
        List<Refusal> refusals)
        implements Page {

    @Override
    public String titleKey() {
        return fresh ? "product.new.title" : "product.edit.title";
    }
}
