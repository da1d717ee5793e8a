package vn.saolang.declaration;

import java.util.UUID;

/** Names one version of a declaration. */
public record DeclarationId(UUID value) {

    public static DeclarationId random() {
        return new DeclarationId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
