package vn.saolang.identity.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.saolang.People;
import vn.saolang.WebTest;
import vn.saolang.identity.Accounts;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Grant;
import vn.saolang.kernel.Role;

@WebTest
class SignInWebTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Accounts accounts;

    @Autowired
    People people;

    @Test
    void aStrangerIsAskedToSignInAndComesBackToThePage() {
        assertThat(mvc.get().uri("/work")).hasStatus(303).hasHeader("Location", "/sign-in?next=%2Fwork");
        assertThat(mvc.get().uri("/sign-in?next=/audit"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"/audit\"");
    }

    @Test
    void aLinkToAnotherSiteIsNotFollowedAfterSigningIn() {
        assertThat(SignInOutcome.safe("//elsewhere.example")).isEqualTo("/work");
        assertThat(SignInOutcome.safe("https://elsewhere.example")).isEqualTo("/work");
        assertThat(SignInOutcome.safe("/dossiers/1?x=2")).isEqualTo("/dossiers/1?x=2");
    }

    @Test
    void theRightPasswordOpensTheWorkPageAndFiveWrongOnesLockTheAccount() {
        accounts.open(
                Actor.system("test"),
                "locked.officer",
                "Cán bộ",
                "a-good-password",
                List.of(new Grant(Role.COMMUNE_OFFICER, "x")));
        assertThat(signIn("locked.officer", "a-good-password")).hasStatus(302).hasHeader("Location", "/work");
        for (int i = 0; i < 5; i++) {
            assertThat(signIn("locked.officer", "wrong")).hasStatus(302);
        }
        assertThat(signIn("locked.officer", "a-good-password"))
                .hasStatus(302)
                .headers()
                .hasHeaderSatisfying(
                        "Location", values -> assertThat(values.getFirst()).contains("failed=locked"));
    }

    @Test
    void aFormWithoutTokenIsRefusedWithAPage() {
        assertThat(mvc.post().uri("/sign-out").with(people.as(people.a(Role.ADMINISTRATOR, ""))))
                .hasStatus(403)
                .bodyText()
                .contains("Phiên làm việc đã hết hạn");
    }

    @Test
    void aRoleThatTheRuleDoesNotNameIsRefused() {
        assertThat(mvc.get().uri("/audit").with(people.as(people.a(Role.PRODUCER, ""))))
                .hasStatus(403);
        assertThat(mvc.get().uri("/audit?lang=en").with(people.as(people.a(Role.ADMINISTRATOR, ""))))
                .hasStatusOk()
                .bodyText()
                .contains("Log of acts");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult signIn(String login, String password) {
        return mvc.post()
                .uri("/sign-in")
                .with(csrf())
                .param("login", login)
                .param("password", password)
                .exchange();
    }
}
