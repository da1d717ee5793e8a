package vn.saolang.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.saolang.e2e.Words.t;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main job, end to end: a producer's dossier becomes a council's score, a star, a certificate, a register entry. */
@Journey
class PathJourney {

    private final Stage stage;

    PathJourney(@Autowired Stage stage) {
        this.stage = stage;
    }

    @Test
    void aDossierBecomesAStar() {
        try (Visitor phone = stage.phone()) {
            registers(new Producer(phone));
        }
    }

    private static void registers(Producer producer) {
        Visitor visitor = producer.visitor();
        producer.join("htx-mau-go-phao", "HTX Mẫu Gò Pháo");
        visitor.shows(Screen.WORK);
        visitor.open("/entities/new");
        visitor.press(t("kernel.save"));
        visitor.says(t("producer.refusal.REGISTRATION_NUMBER_MISSING")).shows(Screen.ENTITY_FORM);
        producer.typeEntity("HTX Mẫu Gò Pháo");
        visitor.press(t("kernel.save"));
        visitor.says(t("producer.registered"));
        visitor.follow(t("producer.new-product"));
        visitor.shows(Screen.PRODUCT_FORM);
        producer.typeProduct("Chè búp Gò Pháo");
        visitor.press(t("kernel.save"));
        visitor.says(t("product.registered")).shows(Screen.PRODUCT);
        assertThat(visitor.complaints()).isEmpty();
    }
}
