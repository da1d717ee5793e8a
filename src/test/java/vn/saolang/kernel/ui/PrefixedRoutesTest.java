package vn.saolang.kernel.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which routes are asked for a path; that all answer is shown by every web test. */
class PrefixedRoutesTest {

    @Test
    void aPatternIsLiteralUntilSomethingStandsForSomethingElse() {
        assertThat(PrefixedRoutes.literal("/s/{code}/hidden")).isEqualTo("/s/");
        assertThat(PrefixedRoutes.literal("/stamps/cases")).isEqualTo("/stamps/cases");
        assertThat(PrefixedRoutes.literal("/{key:\\d{2,4}}/**")).isEqualTo("/");
    }

    @Test
    void aPathIsPlainUntilAnEscapeOrParameter() {
        assertThat(PrefixedRoutes.plain("/s/ABC")).isEqualTo("/s/ABC");
        assertThat(PrefixedRoutes.plain("/01/95%30/10/x")).isEqualTo("/01/95");
        assertThat(PrefixedRoutes.plain("/s;v=1/ABC")).isEqualTo("/s");
    }

    @Test
    void aFirstStepIsKnownOnlyWhenItEnds() {
        assertThat(PrefixedRoutes.firstStep("/s/ABC")).isEqualTo("/s/");
        assertThat(PrefixedRoutes.firstStep("/s/")).isEqualTo("/s/");
        assertThat(PrefixedRoutes.firstStep("/st")).as("of /st%61mps/1").isEmpty();
        assertThat(PrefixedRoutes.firstStep("/")).isEmpty();
        assertThat(PrefixedRoutes.firstStep("")).isEmpty();
    }
}
