package vn.saolang.producer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.saolang.People;
import vn.saolang.SettableClock;
import vn.saolang.WebTest;
import vn.saolang.dossier.FilledDossiers;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;

/** Mandates: given by name, accepted, ended by either side at once (26/2026 Điều 7.1, 10.4a). */
@WebTest
class MandateWebTest {

    private static final String XSS = "<script>alert(1)</script>\"'>";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Mandates mandates;

    @Autowired
    SettableClock clock;

    @Autowired
    FilledDossiers filled;

    @BeforeEach
    void prepare() {
        clock.reset();
    }

    @Test
    void aMandateIsGivenByLoginAcceptedAndEndedByTheProducer() {
        Actor consultant = people.a(Role.CONSULTANT, "");
        EntityId entity = filled.registerEntity();
        String page = "/entities/" + entity + "/mandates";
        MvcTestResult given = give(filled.producer(), entity, People.loginOf(consultant), "");
        assertThat(given).hasStatus(303).hasRedirectedUrl(page);
        assertThat(mandates.holds(consultant, entity)).isFalse();
        assertThat(get(consultant, "/entities/" + entity)).hasStatus(404);
        Mandate mandate = mandates.of(entity).getFirst();
        assertThat(get(consultant, "/work")).hasStatusOk().bodyText().contains("/mandates");
        assertThat(post(consultant, "/mandates/" + mandate.id() + "/acceptance"))
                .hasStatus(303);
        assertThat(mandates.holds(consultant, entity)).isTrue();
        assertThat(get(consultant, "/entities/" + entity)).hasStatusOk();
        assertThat(get(consultant, "/entities/" + entity + "/edit")).hasStatus(403);
        assertThat(get(filled.producer(), page)).hasStatusOk().bodyText().contains(consultant.name());
        assertThat(post(filled.producer(), "/mandates/" + mandate.id() + "/end"))
                .hasStatus(303);
        assertThat(mandates.holds(consultant, entity)).isFalse();
        assertThat(get(consultant, "/entities/" + entity)).hasStatus(404);
        assertThat(post(consultant, "/mandates/" + mandate.id() + "/acceptance"))
                .hasStatus(422);
    }

    @Test
    void thePersonGivesItBackAndAStrangerTouchesNothing() {
        Actor consultant = people.a(Role.CONSULTANT, "", 2);
        Actor stranger = people.a(Role.CONSULTANT, "", 3);
        EntityId entity = filled.registerEntity();
        UUID mandate = mandates.give(filled.producer(), entity, consultant.name(), null);
        assertThat(post(stranger, "/mandates/" + mandate + "/acceptance")).hasStatus(404);
        assertThat(post(stranger, "/mandates/" + mandate + "/end")).hasStatus(404);
        assertThat(get(people.a(Role.PRODUCER, "", 7), "/entities/" + entity + "/mandates"))
                .hasStatus(404);
        assertThat(give(people.a(Role.PRODUCER, "", 7), entity, People.loginOf(stranger), ""))
                .hasStatus(404);
        mandates.accept(consultant, mandate);
        assertThat(post(consultant, "/mandates/" + mandate + "/end"))
                .hasStatus(303)
                .hasRedirectedUrl("/mandates");
        assertThat(mandates.holds(consultant, entity)).isFalse();
    }

    @Test
    void onlyConsultantsAndOfficersOfTheCommunePrepareAndWhatWasTypedStays() {
        EntityId entity = filled.registerEntity();
        Actor elsewhere = people.a(Role.COMMUNE_OFFICER, "05437@2025-07-01");
        for (String who : new String[] {
            People.loginOf(elsewhere), People.loginOf(people.a(Role.PRODUCER, "", 8)), XSS, "", "nobody.at.all"
        }) {
            MvcTestResult refused = give(filled.producer(), entity, who, "2026-12-31");
            assertThat(refused).hasStatus(422);
            assertThat(refused)
                    .bodyText()
                    .contains("26/2026")
                    .contains("2026-12-31")
                    .doesNotContain("<script>alert");
        }
        assertThat(give(filled.producer(), entity, People.loginOf(filled.officer()), "2026-08-31"))
                .hasStatus(422);
        assertThat(give(filled.producer(), entity, People.loginOf(filled.officer()), "31/12"))
                .hasStatus(422);
        assertThat(give(filled.producer(), entity, People.loginOf(filled.officer()), ""))
                .hasStatus(303);
        assertThat(give(filled.producer(), entity, People.loginOf(filled.officer()), ""))
                .hasStatus(422);
    }

    @Test
    void aMandateHoldsToTheEndOfItsLastDayInVietNam() {
        Actor consultant = people.a(Role.CONSULTANT, "", 4);
        EntityId entity = filled.registerEntity();
        LocalDate last = LocalDate.of(2026, 9, 10);
        mandates.accept(consultant, mandates.give(filled.producer(), entity, People.loginOf(consultant), last));
        clock.setTo(last, LocalTime.of(23, 59, 59));
        assertThat(mandates.holds(consultant, entity)).isTrue();
        clock.setTo(last.plusDays(1), LocalTime.MIDNIGHT);
        assertThat(mandates.holds(consultant, entity)).isFalse();
        assertThat(mandates.of(entity).getFirst().state(LocalDate.of(2026, 9, 11)))
                .isEqualTo(MandateState.EXPIRED);
        mandates.give(filled.producer(), entity, People.loginOf(consultant), null);
        clock.reset();
    }

    private MvcTestResult give(Actor actor, EntityId entity, String who, String lastDay) {
        return mvc.post()
                .uri("/entities/" + entity + "/mandates")
                .param("who", who)
                .param("lastDay", lastDay)
                .with(people.as(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(Actor actor, String url) {
        return mvc.get().uri(url).with(people.as(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String url) {
        return mvc.post().uri(url).with(people.as(actor)).with(csrf()).exchange();
    }
}
