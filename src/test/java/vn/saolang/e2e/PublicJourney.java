package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What anyone may do without an account: look around, search, read a product, try a product against the law. */
@Journey
class PublicJourney {

    private final Stage stage;

    PublicJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void aTouristFindsAProductAndWhatItsStarsStandOn() {
        try (Visitor tourist = stage.phone()) {
            assertThat(tourist.open("/")).isEqualTo(200);
            tourist.shows(Screen.HOME);
            tourist.page().locator("input[name=q]").first().fill("che dinh tan cuong");
            tourist.sending(
                    () -> tourist.page().locator("input[name=q]").first().press("Enter"));
            tourist.says("Chè Đinh Tân Cương").shows(Screen.REGISTER);
            tourist.sending(() -> tourist.page()
                    .locator("main h2:text-is('Chè Đinh Tân Cương')")
                    .click());
            tourist.says("HTX chè Hảo Đạt").shows(Screen.REGISTERED_PRODUCT);
            assertThat(tourist.complaints()).isEmpty();
        }
    }

    @Test
    void aProducerTriesAProductLiveOnAPhone() {
        try (Visitor producer = stage.phone()) {
            producer.open("/simulator?set=QD26-11");
            producer.page()
                    .locator("input[type=radio][name='answers[1.1]']")
                    .nth(2)
                    .check();
            producer.page()
                    .locator("#result .result-total strong:not(:text-is('0'))")
                    .waitFor(new com.microsoft.playwright.Locator.WaitForOptions()
                            .setState(WaitForSelectorState.VISIBLE));
            producer.says(t("ranking.simulator.no-force")).shows(Screen.SIMULATOR);
            producer.follow(t("ranking.simulator.read"));
            producer.shows(Screen.CRITERIA_SET);
            producer.open("/sign-in");
            producer.shows(Screen.SIGN_IN);
            assertThat(producer.complaints()).isEmpty();
        }
    }

    @Test
    void readingSearchingTryingAndSigningInNeedNoScripts() {
        try (Visitor visitor = stage.withoutScripts()) {
            visitor.open("/");
            visitor.page().locator("input[name=q]").first().fill("Na Rì");
            visitor.sending(
                    () -> visitor.page().locator("input[name=q]").first().press("Enter"));
            assertThat(visitor.here()).startsWith("/register?");
            assertThat(visitor.page().locator("main a[href^='/register/']").count())
                    .isPositive();

            visitor.open("/simulator?set=QD26-01");
            visitor.page()
                    .locator("input[type=radio][name='answers[1.1]']")
                    .nth(1)
                    .check();
            visitor.press(t("ranking.simulator.count"));
            visitor.says(t("ranking.result.title"));
            assertThat(visitor.page()
                            .locator("input[name='answers[1.1]']:checked")
                            .count())
                    .isEqualTo(1);

            visitor.signIn("producer");
            assertThat(visitor.here()).isEqualTo("/work");
        }
    }
}
