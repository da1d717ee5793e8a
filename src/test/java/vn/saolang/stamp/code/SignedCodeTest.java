package vn.saolang.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.code.CodeKey;
import vn.saolang.stamp.model.code.SignedCode;

/** The code on a stamp: read as people type it, refused when nobody signed it. */
class SignedCodeTest {

    private static final CodeKey KEY = key(1);
    private static final CodeKey OTHER = key(2);
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static CodeKey key(int number) {
        byte[] bytes = new byte[CodeKey.SIZE];
        Arrays.fill(bytes, (byte) number);
        return new CodeKey(bytes);
    }

    @Property
    void everySerialIsReadBack(@ForAll long bits) {
        String code = SignedCode.write(new StampSerial(bits), KEY);

        assertThat(code).hasSize(20).matches("[0-9A-HJKMNP-TV-Z]+");
        assertThat(SignedCode.read(code, List.of(KEY))).contains(new StampSerial(bits));
    }

    @Property
    void oneWrongCharacterIsRefused(
            @ForAll long bits, @ForAll @IntRange(max = 19) int place, @ForAll @IntRange(min = 1, max = 31) int step) {
        char[] code = SignedCode.write(new StampSerial(bits), KEY).toCharArray();
        code[place] = LETTERS.charAt((LETTERS.indexOf(code[place]) + step) % LETTERS.length());

        assertThat(SignedCode.read(new String(code), List.of(KEY))).isEmpty();
    }

    @Test
    void readsWhatPeopleMakeOfLettersThatLookAlike() {
        StampSerial serial = new StampSerial(0x0010_0200_0000_0001L);
        String code = SignedCode.write(serial, KEY);
        String typed = (code.substring(0, 5) + "-" + code.substring(5, 10) + " " + code.substring(10))
                .replace('0', 'o')
                .replace('1', 'l')
                .toLowerCase(java.util.Locale.ROOT);

        assertThat(typed).isNotEqualTo(code);
        assertThat(SignedCode.read(typed, List.of(KEY))).contains(serial);
    }

    @Test
    void refusesOtherLengthsAndLetters() {
        String code = SignedCode.write(new StampSerial(-1), KEY);

        for (String wrong :
                List.of("", code.substring(1), code + "0", "U" + code.substring(1), code + "é", "٣" + code)) {
            assertThat(SignedCode.read(wrong, List.of(KEY))).as(wrong).isEmpty();
            assertThat(SignedCode.isWellFormed(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void aNumberHasOneCodeOnly() {
        String code = SignedCode.write(new StampSerial(5), KEY);

        // the same 64 bits with the 65th set
        assertThat(SignedCode.read("G" + code.substring(1), List.of(KEY))).isEmpty();
        assertThat(SignedCode.isWellFormed("G" + code.substring(1))).isFalse();
    }

    @Test
    void anOldKeyStillVerifiesAndAForeignOneDoesNot() {
        StampSerial serial = new StampSerial(42);
        String old = SignedCode.write(serial, OTHER);

        assertThat(SignedCode.read(old, List.of(KEY, OTHER))).contains(serial);
        assertThat(SignedCode.read(old, List.of(KEY))).isEmpty();
        assertThat(SignedCode.isWellFormed(old)).isTrue();
    }
}
