package vn.saolang.vault.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.product.ProductId;
import vn.saolang.vault.PaperDraft;
import vn.saolang.vault.PaperId;
import vn.saolang.vault.PaperKind;
import vn.saolang.vault.Sheet;
import vn.saolang.vault.VaultPaper;
import vn.saolang.vault.model.StoredPaper;

/** A form of the vault as typed, kept as text so that a refused form shows what was typed. */
public record PaperForm(MultiValueMap<String, String> typed) {

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    static PaperForm blank() {
        return new PaperForm(new LinkedMultiValueMap<>());
    }

    /** What a new version takes over from the old one: all but its days and number. */
    static PaperForm after(StoredPaper old) {
        PaperForm form = blank();
        VaultPaper paper = old.paper();
        Sheet sheet = old.sheet();
        form.typed.set("kind", paper.kind().name());
        form.typed.set("sheet", sheet == null ? "" : sheet.name());
        form.typed.set("product", paper.product() == null ? "" : paper.product().toString());
        form.typed.set("title", paper.title());
        form.typed.set("issuer", paper.issuer());
        return form;
    }

    PaperDraft draft() {
        return new PaperDraft(
                product("product"),
                choice(PaperKind.values(), get("kind")),
                choice(Sheet.values(), get("sheet")),
                get("title"),
                get("issuer"),
                get("number"),
                day("issuedOn"),
                day("expiresOn"));
    }

    @Nullable
    ProductId product(String field) {
        UUID id = id(field);
        return id == null ? null : new ProductId(id);
    }

    @Nullable
    PaperId paper(String field) {
        UUID id = id(field);
        return id == null ? null : new PaperId(id);
    }

    private @Nullable UUID id(String field) {
        try {
            return get(field).isEmpty() ? null : UUID.fromString(get(field));
        } catch (IllegalArgumentException wrong) {
            return null;
        }
    }

    @Nullable
    LocalDate day(String field) {
        try {
            return get(field).isEmpty() ? null : LocalDate.parse(get(field));
        } catch (DateTimeParseException wrong) {
            return null;
        }
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    static <E extends Enum<E>> @Nullable E choice(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
