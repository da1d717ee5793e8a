package vn.saolang.dossier.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.content.Form01;

/** What is sealed names secrets only when there are some, so that versions sealed before keep their hash. */
class SealedSecretsTest {

    private static final Form01 FORM_01 = new Form01("", "", "", "", "", "", "", "", DossierKind.FIRST, "", "");

    @Test
    void aVersionWithoutSecretsReadsAndHashesAsBeforeSecretsWereKnown() {
        String old = sealed(List.of()).canonical();
        assertThat(old).doesNotContain("confidential");
        SealedContent read = SealedContent.read(old);
        assertThat(read.confidential()).isEmpty();
        assertThat(SealedContent.hash(read.canonical())).isEqualTo(SealedContent.hash(old));
    }

    @Test
    void secretsAreSealedInOrderAndReadBack() {
        String one = sealed(List.of("results/business", "criteria/1.1")).canonical();
        assertThat(one).contains("\"confidential\":[\"criteria/1.1\",\"results/business\"]");
        assertThat(SealedContent.read(one).confidential()).containsExactly("criteria/1.1", "results/business");
        assertThat(SealedContent.read(one).canonical()).isEqualTo(one);
    }

    @SuppressWarnings("NullAway")
    private static SealedContent sealed(List<String> secrets) {
        return new SealedContent("QD26-11", null, FORM_01, null, Map.of(), Map.of(), secrets);
    }
}
