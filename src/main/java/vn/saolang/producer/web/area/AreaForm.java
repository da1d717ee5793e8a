package vn.saolang.producer.web.area;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import vn.saolang.kernel.Refusal;
import vn.saolang.producer.area.Area;
import vn.saolang.producer.area.AreaCode;
import vn.saolang.producer.area.AreaDraft;
import vn.saolang.producer.area.AreaKind;
import vn.saolang.producer.model.area.AreaRules;
import vn.saolang.producer.model.boundary.Boundary;

/** An area as typed, kept as text so that a refused form shows what was typed. */
public record AreaForm(MultiValueMap<String, String> typed) {

    private static final List<String> OF_A_CODE =
            List.of("code", "codeMarket", "codeFrom", "codeUntil", "codeHolder", "codeAuthority");
    private static final int SPARE_ROWS = 2;

    /** With the rows of codes that say something moved together, so that a row's number is that of its code. */
    static AreaForm typedAs(MultiValueMap<String, String> typed) {
        MultiValueMap<String, String> moved = new LinkedMultiValueMap<>(typed);
        int next = 0;
        for (int row = 0; row < AreaRules.MOST_CODES + SPARE_ROWS; row++) {
            int from = row;
            boolean told = OF_A_CODE.stream()
                    .anyMatch(field -> !first(typed, field + from).isBlank());
            for (String field : OF_A_CODE) {
                moved.remove(field + row);
            }
            if (told) {
                int to = next++;
                OF_A_CODE.forEach(field -> moved.set(field + to, first(typed, field + from)));
            }
        }
        return new AreaForm(moved);
    }

    static AreaForm blank() {
        return new AreaForm(new LinkedMultiValueMap<>());
    }

    static AreaForm of(Area area) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        typed.set("version", Integer.toString(area.version()));
        typed.set("name", area.name());
        typed.set("kind", area.kind().name());
        typed.set("crop", area.crop());
        typed.set("standard", area.standard());
        typed.set("certificate", area.certificate());
        typed.set("certificateUntil", Typed.written(area.certificateUntil()));
        typed.set("hectares", Typed.written(area.hectares()));
        typed.set("households", Integer.toString(area.households()));
        typed.set("commune", area.commune().key());
        Boundary border = Boundary.stored(area.polygon());
        typed.set("boundary", border == null ? "" : border.lines());
        for (int i = 0; i < area.codes().size(); i++) {
            AreaCode code = area.codes().get(i);
            typed.set("code" + i, code.code());
            typed.set("codeMarket" + i, code.market());
            typed.set("codeFrom" + i, Typed.written(code.validFrom()));
            typed.set("codeUntil" + i, Typed.written(code.validUntil()));
            typed.set("codeHolder" + i, code.holder());
            typed.set("codeAuthority" + i, code.authority());
        }
        return new AreaForm(typed);
    }

    private static String first(MultiValueMap<String, String> typed, String field) {
        String value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    public String get(String field) {
        return first(typed, field);
    }

    /** Rows of codes that the form shows: those told and a spare one, at least two. */
    public int rows() {
        return Math.min(Math.max(told() + 1, SPARE_ROWS), AreaRules.MOST_CODES);
    }

    private int told() {
        int rows = 0;
        while (typed.containsKey("code" + rows)) {
            rows++;
        }
        return rows;
    }

    int version() {
        return get("version").matches("\\d{1,9}") ? Integer.parseInt(get("version")) : 0;
    }

    AreaDraft draft() {
        List<AreaCode> codes = new ArrayList<>();
        for (int i = 0; i < told(); i++) {
            codes.add(new AreaCode(
                    get("code" + i).strip(),
                    get("codeMarket" + i).strip(),
                    Typed.day(get("codeFrom" + i)),
                    Typed.day(get("codeUntil" + i)),
                    get("codeHolder" + i).strip(),
                    get("codeAuthority" + i).strip()));
        }
        return new AreaDraft(
                get("name"),
                Arrays.stream(AreaKind.values())
                        .filter(one -> one.name().equals(get("kind")))
                        .findFirst()
                        .orElse(null),
                get("crop"),
                get("standard"),
                get("certificate"),
                Typed.day(get("certificateUntil")),
                Typed.decimal(get("hectares")),
                Typed.count(get("households")),
                Typed.unit(get("commune")),
                codes,
                get("boundary"));
    }

    /** Days that were typed but are none: a draft cannot say so, since they need not be told. */
    List<Refusal> unreadable() {
        List<String> days = new ArrayList<>(List.of("certificateUntil"));
        for (int i = 0; i < told(); i++) {
            days.add("codeFrom" + i);
            days.add("codeUntil" + i);
        }
        return days.stream()
                .filter(field -> !get(field).isBlank() && Typed.day(get(field)) == null)
                .map(field -> Refusal.of("producer.DAY_UNREADABLE", field))
                .toList();
    }
}
