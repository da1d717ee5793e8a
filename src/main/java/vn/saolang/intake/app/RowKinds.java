package vn.saolang.intake.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.saolang.intake.IntakeKind;
import vn.saolang.kernel.NotFound;

/** The kinds of lines there are. */
@Component
public class RowKinds {

    private final Map<IntakeKind, RowKind> kinds = new EnumMap<>(IntakeKind.class);

    RowKinds(List<RowKind> kinds) {
        kinds.forEach(kind -> this.kinds.put(kind.kind(), kind));
    }

    public RowKind of(IntakeKind kind) {
        return Optional.ofNullable(kinds.get(kind)).orElseThrow(() -> new NotFound("kind of list " + kind));
    }

    /**
     * The kind an address or a form names.
     *
     * @throws NotFound when there is none
     */
    public RowKind named(String name) {
        return kinds.values().stream()
                .filter(kind -> kind.kind().name().equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new NotFound("kind of list " + name));
    }
}
