package vn.saolang.stamp.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.model.code.CodeKey;
import vn.saolang.stamp.model.code.HiddenCode;
import vn.saolang.stamp.model.code.StampKeys;

/** The hidden code, and the codes of an installation together. */
class HiddenCodeTest {

    private final StampCodes codes = new StampCodes(keys(2));

    private static StampKeys keys(@Nullable Integer print) {
        return new StampKeys(List.of(key(1)), print == null ? null : key(print), key(3));
    }

    private static CodeKey key(int number) {
        byte[] bytes = new byte[CodeKey.SIZE];
        Arrays.fill(bytes, (byte) number);
        return new CodeKey(bytes);
    }

    @Property
    void isPrintedAgainTheSameAndFoundByItsHash(@ForAll long bits) {
        StampSerial serial = new StampSerial(bits);
        String printed = codes.hiddenCode(serial);

        assertThat(printed).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}").isEqualTo(codes.hiddenCode(serial));
        assertThat(codes.hiddenHash(printed.toLowerCase(java.util.Locale.ROOT)))
                .isEqualTo(HiddenCode.stored(HiddenCode.of(serial, key(2)), key(3)));
        assertThat(codes.hiddenTyped(" " + printed)).contains(printed.replace("-", ""));
    }

    @Test
    void dependsOnThePrintKeyAndItsHashOnTheOther() {
        StampSerial serial = new StampSerial(7);

        assertThat(new StampCodes(keys(4)).hiddenCode(serial)).isNotEqualTo(codes.hiddenCode(serial));
        assertThat(HiddenCode.stored(1, key(3))).isNotEqualTo(HiddenCode.stored(1, key(2)));
    }

    @Test
    void refusesWhatIsNone() {
        assertThat(codes.hiddenTyped("ABCD-EFGH")).isEmpty();
        assertThat(codes.hiddenTyped("UUUU-UUUU-UUUU")).isEmpty();
        assertThatThrownBy(() -> codes.hiddenHash("?")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNodeWithoutThePrintKeyChecksButDoesNotPrint() {
        StampCodes scanning = new StampCodes(keys(null));
        String printed = codes.hiddenCode(new StampSerial(9));

        assertThat(scanning.hiddenHash(printed)).isEqualTo(codes.hiddenHash(printed));
        assertThat(scanning.canPrintHidden()).isFalse();
        assertThatThrownBy(() -> scanning.hiddenCode(new StampSerial(9))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void readsAWholeAddressByItsLastStep() {
        StampSerial serial = new StampSerial(11);
        String code = codes.write(serial);

        assertThat(codes.read("https://example.vn/01/08930000000017/21/" + code))
                .contains(serial);
        assertThat(codes.read("https://example.vn/s/" + code + "?i=A234567892")).contains(serial);
        assertThat(codes.read("https://example.vn/")).isEmpty();
    }
}
