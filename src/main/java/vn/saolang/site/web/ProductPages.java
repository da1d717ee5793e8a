package vn.saolang.site.web;

import org.springframework.stereotype.Component;
import vn.saolang.recognition.register.Register;
import vn.saolang.recognition.register.RegisterEntry;
import vn.saolang.recognition.register.RegisterProduct;
import vn.saolang.recognition.register.Standing;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;
import vn.saolang.site.app.UnitFilter;
import vn.saolang.site.web.ProductPage.DayQuestion;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/** Puts a product's page together from what the modules know. */
@Component
class ProductPages {

    private final Territory territory;
    private final UnitFilter units;
    private final Regulations regulations;
    private final ProductPictures pictures;
    private final Register register;

    ProductPages(
            Territory territory,
            UnitFilter units,
            Regulations regulations,
            ProductPictures pictures,
            Register register) {
        this.territory = territory;
        this.units = units;
        this.regulations = regulations;
        this.pictures = pictures;
        this.register = register;
    }

    ProductPage page(RegisterProduct product, DayQuestion question) {
        RegisterEntry entry = product.entry();
        return new ProductPage(
                product,
                units.fullName(territory.get(entry.unit())),
                units.today(entry.unit()).stream().map(Unit::name).toList(),
                groupName(entry.group()),
                regulations.get(entry.criteriaSet()).name(),
                pictures.addresses(entry),
                pictures.now(entry),
                product.history().stream().map(this::competence).toList(),
                register.life(product),
                question);
    }

    private String groupName(String code) {
        return regulations.groups().stream()
                .filter(group -> group.code().equals(code))
                .map(ProductGroup::name)
                .findFirst()
                .orElse("");
    }

    private String competence(Standing standing) {
        return regulations.acts().stream()
                .filter(act -> act.number().equals(standing.act()))
                .map(LegalAct::regime)
                .flatMap(regime -> regime.competences().stream())
                .filter(one ->
                        one.level() == standing.level() && one.recognises().contains(standing.stars()))
                .map(one -> one.clause() == null ? one.authority() : one.authority() + ", " + one.clause())
                .findFirst()
                .orElse("");
    }
}
