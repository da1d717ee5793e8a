package vn.saolang.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.product.Products;

/** The ledger takes each thing once, shows it to those it concerns, and forgets nothing. */
@WebTest
class LedgerWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers dossiers;

    @Autowired
    Products products;

    @Autowired
    SupportLedger ledger;

    @Autowired
    vn.saolang.support.store.ledger.GivenStore stored;

    ProductId product;
    EntityId entity;

    @BeforeEach
    void prepare() {
        clock.reset();
        product = dossiers.registerProduct();
        entity = products.get(product).entity();
    }

    private Given bags(String source, LocalDate day) {
        return new Given(
                SupportKind.PACKAGING,
                entity,
                product,
                null,
                day,
                "1.000 túi giấy in nhãn mới",
                new BigDecimal("12000000"),
                "Chi cục Phát triển nông thôn",
                source,
                "");
    }

    @Test
    void aSourceIsTakenOnce() {
        Given bags = bags("class/" + UUID.randomUUID(), LocalDate.of(2026, 8, 30));
        assertThat(ledger.record(dossiers.office(), bags)).isTrue();
        assertThat(ledger.record(dossiers.office(), bags)).isFalse();
        assertThat(ledger.of(product)).containsExactly(bags);
        assertThat(ledger.of(entity)).containsExactly(bags);
    }

    @Test
    void nothingIsGivenTomorrowNorToAnotherMakersProduct() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() ->
                        ledger.record(dossiers.office(), bags("x/" + UUID.randomUUID(), LocalDate.of(2026, 9, 2))))
                .satisfies(refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo("support.DAY_IN_FUTURE"));
        EntityId other = dossiers.registerEntity();
        Given wrong = new Given(
                SupportKind.MONEY, other, product, null, LocalDate.of(2026, 8, 1), "Tiền", null, "", "y/" + other, "");
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> ledger.record(dossiers.office(), wrong))
                .satisfies(refused ->
                        assertThat(refused.refusals().getFirst().code()).isEqualTo("support.OTHER_MAKER"));
    }

    @Test
    void producerAndOfficesReadItAndStrangersFindNothing() {
        ledger.record(dossiers.office(), bags("z/" + entity, LocalDate.of(2026, 8, 30)));
        for (Actor reader : new Actor[] {dossiers.producer(), dossiers.officer(), dossiers.office()}) {
            assertThat(mvc.get().uri("/support/entities/" + entity).with(people.as(reader)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1.000 túi giấy", "12.000.000 đồng");
            assertThat(mvc.get().uri("/support/products/" + product).with(people.as(reader)))
                    .hasStatusOk();
        }
        Actor stranger = people.a(Role.PRODUCER, "", 7400);
        Actor elsewhere = people.a(Role.PROVINCE_OFFICE, "01@2018-01-01", 7401);
        assertThat(mvc.get().uri("/support/entities/" + entity).with(people.as(stranger)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/support/products/" + product).with(people.as(elsewhere)))
                .hasStatus(404);
        assertThat(mvc.get().uri("/support/ledger?q=tui+giay").with(people.as(dossiers.officer())))
                .hasStatusOk()
                .bodyText()
                .contains("1.000 túi giấy");
        assertThat(mvc.get().uri("/support/ledger?q=tui+giay").with(people.as(elsewhere)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("1.000 túi giấy");
    }

    @Test
    void anOfficerWritesByHandAndNothingTypedIsLost() {
        String url = "/support/entities/" + entity + "/given";
        assertThat(mvc.post()
                        .uri(url)
                        .with(people.as(dossiers.officer()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("kind", "EQUIPMENT")
                        .param("what", "Máy sao chè gas")
                        .param("day", "2026-09-02")
                        .param("amount", "mười triệu"))
                .hasStatus(422)
                .bodyText()
                .contains("Máy sao chè gas", "mười triệu", "không thể sau hôm nay", "số đồng nguyên");
        assertThat(mvc.post()
                        .uri(url)
                        .with(people.as(dossiers.officer()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("kind", "EQUIPMENT")
                        .param("what", "Máy sao chè gas")
                        .param("day", "2026-09-01")
                        .param("amount", "10.000.000"))
                .hasStatus(303);
        assertThat(ledger.of(entity)).hasSize(1);
        assertThat(mvc.post()
                        .uri(url)
                        .with(people.as(dossiers.producer()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .param("kind", "MONEY"))
                .hasStatus(403);
    }

    @Test
    void whatIsStruckOutStaysReadableAndCountsNoMore() {
        ledger.record(dossiers.office(), bags("s/" + entity, LocalDate.of(2026, 8, 30)));
        UUID id = stored.ofEntities(List.of(entity.value())).getFirst().id().value();
        assertThat(strike(id, "")).isEqualTo(422);
        assertThat(strike(id, "Ghi nhầm cơ sở")).isEqualTo(303);
        assertThat(strike(id, "Lần nữa")).isEqualTo(422);
        assertThat(ledger.of(entity)).isEmpty();
        assertThat(mvc.get().uri("/support/entities/" + entity).with(people.as(dossiers.producer())))
                .bodyText()
                .contains("Ghi nhầm cơ sở");
    }

    private int strike(UUID id, String reason) {
        return mvc.post()
                .uri("/support/given/" + id + "/strike")
                .with(people.as(dossiers.officer()))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .param("reason", reason)
                .exchange()
                .getResponse()
                .getStatus();
    }

    @Test
    void theFilesHoldTheLines() {
        ledger.record(dossiers.office(), bags("f/" + entity, LocalDate.of(2026, 8, 30)));
        assertThat(mvc.get().uri("/support/ledger.csv").with(people.as(dossiers.office())))
                .hasStatusOk()
                .bodyText()
                .contains("1.000 túi giấy in nhãn mới", "\"12000000\"");
        assertThat(mvc.get().uri("/support/ledger.xlsx").with(people.as(dossiers.office())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/support").with(people.as(dossiers.producer())))
                .hasStatusOk();
    }
}
