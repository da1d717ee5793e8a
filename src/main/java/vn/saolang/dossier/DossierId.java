package vn.saolang.dossier;

import java.util.UUID;

/** Names a dossier for ever. */
public record DossierId(UUID value) {

    public static DossierId random() {
        return new DossierId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
