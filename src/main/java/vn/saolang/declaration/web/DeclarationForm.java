package vn.saolang.declaration.web;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.declaration.model.FigureField;

/** The form of a declaration as typed, so that a refused one shows what was typed. */
public record DeclarationForm(MultiValueMap<String, String> typed) {

    static DeclarationForm blank() {
        return new DeclarationForm(new LinkedMultiValueMap<>());
    }

    /** Filled in with figures as they would be typed. */
    static DeclarationForm of(Map<FigureField, String> figures, int version) {
        DeclarationForm form = blank();
        figures.forEach((field, text) -> {
            if (isChoice(field)) {
                form.typed.put(field.field(), List.of(text.split(";")));
            } else {
                form.typed.set(field.field(), text);
            }
        });
        form.typed.set("version", Integer.toString(version));
        return form;
    }

    public String get(String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public boolean chosen(String field, String code) {
        return typed.getOrDefault(field, List.of()).contains(code);
    }

    public int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    boolean sends() {
        return get("act").equals("send");
    }

    boolean checked() {
        return get("checked").equals("true");
    }

    Map<FigureField, String> figures() {
        Map<FigureField, String> figures = new EnumMap<>(FigureField.class);
        for (FigureField field : FigureField.values()) {
            figures.put(
                    field,
                    isChoice(field)
                            ? String.join(";", typed.getOrDefault(field.field(), List.of()))
                            : get(field.field()));
        }
        return figures;
    }

    private static boolean isChoice(FigureField field) {
        return Set.of(FigureField.MARKETS, FigureField.CHANNELS).contains(field);
    }
}
