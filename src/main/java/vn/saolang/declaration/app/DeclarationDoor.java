package vn.saolang.declaration.app;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.Writer;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Forbidden;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.Mandates;
import vn.saolang.producer.Producers;
import vn.saolang.product.ProductId;
import vn.saolang.product.ProductSummary;
import vn.saolang.product.Products;
import vn.saolang.territory.Territory;
import vn.saolang.territory.UnitRef;

/**
 * Who may read and write whose figures: members of the entity, those with a mandate, the commune and the province where the product
 * is made, the ministry.
 */
@Component
public class DeclarationDoor {

    private final Products products;
    private final Producers producers;
    private final Mandates mandates;
    private final Territory territory;
    private final VietnamTime time;

    DeclarationDoor(Products products, Producers producers, Mandates mandates, Territory territory, VietnamTime time) {
        this.products = products;
        this.producers = producers;
        this.mandates = mandates;
        this.territory = territory;
        this.time = time;
    }

    /**
     * The product, for those that may read its figures.
     *
     * @throws NotFound for everybody else, as if it did not exist
     */
    public ProductSummary product(Actor actor, ProductId id) {
        ProductSummary product = products.get(id);
        if (writer(actor, product) == null && !isOffice(actor, product)) {
            throw new NotFound("declarations of " + id);
        }
        return product;
    }

    /** As whom the actor writes the product's declarations; null when they may not. */
    public @Nullable Writer writer(Actor actor, ProductSummary product) {
        if (actor.has(Role.PRODUCER) && producers.isMember(actor, product.entity())) {
            return Writer.PRODUCER;
        }
        if (isCommuneOfficer(actor, product)) {
            return Writer.OFFICE;
        }
        return mandates.holds(actor, product.entity()) ? Writer.CONSULTANT : null;
    }

    /**
     * As whom the actor writes.
     *
     * @throws NotFound when the product's figures are not shown to them at all
     * @throws Forbidden when they may only read
     */
    public Writer requireWriter(Actor actor, ProductSummary product) {
        Writer writer = writer(actor, product);
        if (writer != null) {
            return writer;
        }
        product(actor, product.id());
        throw new Forbidden("declarations of " + product.id());
    }

    /** Whether the actor is an officer of the commune where the product is made, who accepts and returns. */
    public boolean isCommuneOfficer(Actor actor, ProductSummary product) {
        return scopes(actor, Role.COMMUNE_OFFICER).anyMatch(scope -> holds(scope, product.place()));
    }

    private boolean isOffice(Actor actor, ProductSummary product) {
        return actor.has(Role.MINISTRY_OFFICE)
                || Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE)
                        .flatMap(role -> scopes(actor, role))
                        .anyMatch(scope -> holds(scope, product.place()));
    }

    private boolean holds(String scope, UnitRef place) {
        return keys(scope).contains(place.key());
    }

    /** Keys of the communes within a unit, with those they were made of. */
    public Set<String> keys(String scope) {
        return territory.communeKeys(UnitRef.parse(scope), time.today());
    }

    /** The units of the actor's offices; none for the ministry, which reads all. */
    public List<String> officeScopes(Actor actor) {
        return Stream.of(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE)
                .flatMap(role -> scopes(actor, role))
                .distinct()
                .toList();
    }

    /** Whether the actor holds an office that reads figures. */
    public static boolean isOffice(Actor actor) {
        return actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
    }

    private static Stream<String> scopes(Actor actor, Role role) {
        return actor.grants().stream()
                .filter(grant -> grant.role() == role)
                .map(grant -> grant.scope())
                .filter(scope -> scope.contains("@"));
    }
}
