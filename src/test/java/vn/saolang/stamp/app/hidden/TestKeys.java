package vn.saolang.stamp.app.hidden;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.suspicion.SuspicionRules;
import vn.saolang.stamp.model.code.CodeKey;
import vn.saolang.stamp.model.code.StampKeys;
import vn.saolang.stamp.store.suspicion.RuleFiles;

/** Codes and thresholds without a context. */
final class TestKeys {

    static final StampCodes CODES = new StampCodes(new StampKeys(List.of(key(1)), key(2), key(3)));
    static final SuspicionRules RULES = new SuspicionRules(new RuleFiles(Path.of("target", "no-such-home")));

    private TestKeys() {}

    private static CodeKey key(int number) {
        byte[] bytes = new byte[CodeKey.SIZE];
        Arrays.fill(bytes, (byte) number);
        return new CodeKey(bytes);
    }
}
