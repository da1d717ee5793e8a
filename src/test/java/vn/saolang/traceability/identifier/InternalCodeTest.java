package vn.saolang.traceability.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.saolang.traceability.model.identifier.InternalCode;

/** A code can be typed off a stamp: what is mistyped is found, and it never looks like a GTIN. */
class InternalCodeTest {

    private static final String ALL = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    @Property(tries = 300)
    void neverLooksLikeANumber(@ForAll long seed) {
        String code = InternalCode.random(new SplittableRandom(seed));
        assertThat(InternalCode.isValid(code)).isTrue();
        assertThat(code).matches("[A-Z][A-Z2-9]{9}").doesNotContainPattern("[ILO01]");
    }

    @Property(tries = 300)
    void aWrongCharacterIsFound(
            @ForAll long seed, @ForAll @IntRange(max = 9) int at, @ForAll @IntRange(max = 30) int other) {
        String code = InternalCode.random(new SplittableRandom(seed));
        StringBuilder wrong = new StringBuilder(code);
        wrong.setCharAt(at, ALL.charAt(other));
        assertThat(InternalCode.isValid(wrong.toString()))
                .isEqualTo(wrong.toString().equals(code));
    }

    @Property(tries = 300)
    void aSwapIsFound(@ForAll long seed, @ForAll @IntRange(max = 7) int at) {
        String code = InternalCode.random(new SplittableRandom(seed));
        StringBuilder wrong = new StringBuilder(code);
        wrong.setCharAt(at, code.charAt(at + 1));
        wrong.setCharAt(at + 1, code.charAt(at));
        assertThat(InternalCode.isValid(wrong.toString()))
                .isEqualTo(wrong.toString().equals(code));
    }

    @Test
    void otherTextsAreNone() {
        for (String text : new String[] {"", "8931234567890", "ABCDEFGHJ", "abcdefghjk", "ABCDEFGHJK!", "AB CDEFGHJ"}) {
            assertThat(InternalCode.isValid(text)).as(text).isFalse();
        }
    }
}
