package vn.saolang.stamp.app.code;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.stamp.StampSerial;
import vn.saolang.stamp.model.code.CodeKey;
import vn.saolang.stamp.model.code.HiddenCode;
import vn.saolang.stamp.model.code.SignedCode;
import vn.saolang.stamp.model.code.StampKeys;

/** Codes of stamps under this installation's keys. Asks no database. */
@Component
public class StampCodes {

    private final StampKeys keys;

    public StampCodes(StampKeys keys) {
        this.keys = keys;
    }

    /**
     * The serial of a code somebody typed or scanned; empty when it is malformed or its signature is wrong. A whole address is
     * read by its last step, because that is what a scanner types.
     */
    public Optional<StampSerial> read(String typed) {
        return SignedCode.read(code(typed), keys.signing());
    }

    /** Whether it has the form of a code, whoever signed it. */
    public boolean isWellFormed(String typed) {
        return SignedCode.isWellFormed(code(typed));
    }

    private static String code(String typed) {
        int step = typed.lastIndexOf('/');
        if (step < 0) {
            return typed;
        }
        int query = typed.indexOf('?', step);
        return typed.substring(step + 1, query < 0 ? typed.length() : query);
    }

    /** The code to print: 20 characters. */
    public String write(StampSerial serial) {
        return SignedCode.write(serial, keys.signing().getFirst());
    }

    /** Whether this node has the key that makes hidden codes. */
    public boolean canPrintHidden() {
        return keys.print() != null;
    }

    /**
     * The code under the scratch layer, {@code XXXX-XXXX-XXXX}.
     *
     * @throws IllegalStateException on a node without the print key
     */
    public String hiddenCode(StampSerial serial) {
        return HiddenCode.printed(HiddenCode.of(serial, printKey()));
    }

    /**
     * What the database keeps of a typed hidden code.
     *
     * @throws IllegalArgumentException when it is malformed
     */
    public long hiddenHash(String typed) {
        long code = HiddenCode.read(typed).orElseThrow(() -> new IllegalArgumentException("no hidden code"));
        return HiddenCode.stored(code, keys.store());
    }

    /** What the database keeps of the hidden code of a serial. */
    long hiddenHash(StampSerial serial) {
        return HiddenCode.stored(HiddenCode.of(serial, printKey()), keys.store());
    }

    /** The 12 characters somebody meant; empty when it is no hidden code. */
    public Optional<String> hiddenTyped(String typed) {
        return HiddenCode.read(typed).map(code -> HiddenCode.printed(code).replace("-", ""));
    }

    private CodeKey printKey() {
        CodeKey print = keys.print();
        if (print == null) {
            throw new IllegalStateException("This node has no key to print hidden codes with.");
        }
        return print;
    }
}
