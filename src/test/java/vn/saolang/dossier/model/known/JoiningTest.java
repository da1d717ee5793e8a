package vn.saolang.dossier.model.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known stands below what was typed, once. */
class JoiningTest {

    @Test
    void anEmptyFieldTakesEverything() {
        assertThat(Joining.join(" ", List.of("Một.", "Hai.", "Một."))).isEqualTo("Một.\nHai.");
    }

    @Test
    void whatWasTypedStaysAsItWas() {
        assertThat(Joining.join("  Tôi viết.\n", List.of("Một."))).isEqualTo("  Tôi viết.\nMột.");
    }

    @Test
    void whatStandsThereIsNotAddedAgain() {
        assertThat(Joining.join("Đầu. Một\n và hai. Cuối.", List.of("Một và hai.")))
                .isEqualTo("Đầu. Một\n và hai. Cuối.");
        assertThat(Joining.join("Một", List.of())).isEqualTo("Một");
    }
}
