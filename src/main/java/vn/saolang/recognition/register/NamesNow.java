package vn.saolang.recognition.register;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.recognition.store.names.NameStore;

/** The register shows the names of the day of recognition; this says what they are today ("nay là"). */
@Component
public class NamesNow {

    private final NameStore names;

    NamesNow(NameStore names) {
        this.names = names;
    }

    /**
     * Today's names.
     *
     * @param name of the product; null when it is still the recognised one
     * @param entity of the producer; null when it is still the recognised one
     */
    public record Now(@Nullable String name, @Nullable String entity) {}

    /** By id of the listed product; those whose names are still the recognised ones are left out. */
    public Map<UUID, Now> of(Collection<UUID> listed) {
        return names.now(listed);
    }
}
