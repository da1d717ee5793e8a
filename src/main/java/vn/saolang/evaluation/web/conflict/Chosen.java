package vn.saolang.evaluation.web.conflict;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.evaluation.model.conflict.ConflictKind;
import vn.saolang.evaluation.web.Typed;
import vn.saolang.kernel.ui.Ui;

/** Reads and offers the choices of these forms. */
public final class Chosen {

    private static final List<ConflictKind> TIES = List.of(
            ConflictKind.EMPLOYMENT,
            ConflictKind.OWNERSHIP,
            ConflictKind.CONSULTANCY,
            ConflictKind.TRAINING,
            ConflictKind.TRADE);

    private Chosen() {}

    static @Nullable ConflictKind kind(Typed typed) {
        return Arrays.stream(ConflictKind.values())
                .filter(one -> one.name().equals(typed.text("kind")))
                .findFirst()
                .orElse(null);
    }

    /** Yes, no, or null when neither was chosen. */
    static @Nullable Boolean answer(Typed typed, String name) {
        return switch (typed.text(name)) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> null;
        };
    }

    /** All kinds in the reader's words. */
    public static Map<String, String> kinds() {
        return named(List.of(ConflictKind.values()));
    }

    /** The kinds of ties to an organisation. */
    public static Map<String, String> ties() {
        return named(TIES);
    }

    private static Map<String, String> named(List<ConflictKind> kinds) {
        Map<String, String> names = new LinkedHashMap<>();
        kinds.forEach(one -> names.put(one.name(), Ui.t(one.key())));
        return names;
    }
}
