package vn.saolang.recognition.app;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.recognition.app.names.RenewNames;
import vn.saolang.recognition.model.DecisionItem;
import vn.saolang.recognition.store.ListedProductStore;
import vn.saolang.territory.Territory;
import vn.saolang.territory.Unit;

/** Puts the product of a decision into the register, or brings its entry up to date. */
@Component
class ListRecognised {

    private final Dossiers dossiers;
    private final Products products;
    private final Territory territory;
    private final ProductPlaces places;
    private final ProductGroups groups;
    private final ListedProductStore listed;
    private final VietnamTime time;
    private final RenewNames names;

    /** On a demo installation everything that is recognised through it is made up. */
    private final boolean demo;

    ListRecognised(
            Dossiers dossiers,
            Products products,
            Territory territory,
            ProductPlaces places,
            ProductGroups groups,
            ListedProductStore listed,
            VietnamTime time,
            RenewNames names,
            @Value("${saolang.demo:false}") boolean demo) {
        this.names = names;
        this.dossiers = dossiers;
        this.products = products;
        this.territory = territory;
        this.places = places;
        this.groups = groups;
        this.listed = listed;
        this.time = time;
        this.demo = demo;
    }

    /** Gives the listed product's id; from now on anybody may see its photos. */
    UUID list(Actor by, DecisionItem item) {
        DossierSummary dossier = dossiers.get(item.dossier());
        ProductSummary product = products.get(item.product());
        UUID id = listed.ofProduct(item.product().value()).orElseGet(UUID::randomUUID);
        listed.save(rowOf(id, item, dossier, product), time.now());
        if (item.productCode() != null) {
            listed.addCode(id, item.productCode());
        }
        products.showPublicly(by, item.product());
        names.renew(item.product());
        return id;
    }

    private ListedProductStore.Row rowOf(UUID id, DecisionItem item, DossierSummary dossier, ProductSummary product) {
        Unit commune = territory.get(dossier.commune());
        Set<Unit> around = places.around(commune.ref());
        String code = Objects.requireNonNullElse(
                item.productCode(), item.product().value().toString());
        String place =
                commune.name() + ", " + territory.provinceOf(commune.ref()).name();
        return new ListedProductStore.Row(
                id,
                code.toLowerCase(Locale.ROOT),
                item.product().value(),
                dossier.entity().value(),
                item.productName(),
                item.entityName(),
                dossier.criteriaSet(),
                groups.of(dossier.criteriaSet()),
                commune.ref(),
                place,
                Objects.requireNonNullElse(product.story(), ""),
                product.description(),
                "",
                demo,
                ProductPlaces.searchText(item.productName(), item.entityName(), place, code, around),
                around.stream().map(unit -> unit.ref().key()).toList());
    }
}
