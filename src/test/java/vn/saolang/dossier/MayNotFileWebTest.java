package vn.saolang.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityDetails;
import vn.saolang.producer.EntityId;
import vn.saolang.producer.EntityKind;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;

/** Unions of co-operatives and households without registration prepare a dossier and cannot hand it in (26/2026 Điều 2.3). */
@WebTest
class MayNotFileWebTest {

    @Autowired
    People people;

    @Autowired
    Producers producers;

    @Autowired
    Products products;

    @Autowired
    DossierSteps steps;

    private List<Refusal> refusedFor(EntityKind kind) {
        Actor by = people.a(Role.PRODUCER, "", 7805);
        EntityDetails all = FilledDossiers.entity(kind);
        EntityId entity = producers.register(
                by,
                new EntityDetails(
                        all.name(),
                        kind,
                        kind.registered() ? all.registrationNumber() : "",
                        kind.registered() ? all.registeredOn() : null,
                        kind.registered() ? all.registeredAt() : "",
                        false,
                        all.address(),
                        all.commune(),
                        all.phone(),
                        all.email(),
                        all.representative()));
        DossierId id = steps.open(by, products.register(by, entity, FilledDossiers.tea("Chè " + UUID.randomUUID())));
        return catchThrowableOfType(RefusedException.class, () -> steps.submit(by, id))
                .refusals();
    }

    @Test
    void theClauseIsCited() {
        for (EntityKind kind : List.of(EntityKind.COOPERATIVE_UNION, EntityKind.UNREGISTERED_HOUSEHOLD)) {
            assertThat(refusedFor(kind))
                    .contains(Refusal.whole("dossier.MAY_NOT_FILE").citing("26/2026 Điều 2.3"));
        }
        assertThat(refusedFor(EntityKind.COOPERATIVE_GROUP))
                .isNotEmpty()
                .extracting(Refusal::code)
                .doesNotContain("dossier.MAY_NOT_FILE");
    }
}
