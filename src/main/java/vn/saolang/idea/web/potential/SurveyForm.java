package vn.saolang.idea.web.potential;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.idea.model.potential.Potential;
import vn.saolang.idea.model.potential.PotentialDraft;

/** A survey as typed, kept as text so that a refused form shows what was typed; a phone sends the same names. */
public record SurveyForm(Map<String, String> typed) {

    static SurveyForm blank() {
        return new SurveyForm(new LinkedHashMap<>());
    }

    /** What stands, ready to be changed. */
    static SurveyForm of(Potential one) {
        PotentialDraft told = one.told();
        SurveyForm form = blank();
        form.set("id", one.id()).set("base", one.version()).set("name", told.name());
        form.set("group", told.group()).set("description", told.description());
        form.set("commune", one.commune().key()).set("hamlet", told.hamlet());
        form.set("maker", told.maker().kind()).set("entity", told.maker().entity());
        form.set("makerName", told.maker().name())
                .set("households", told.maker().households());
        if (told.maker().consent()) {
            form.set("consent", "true");
        }
        var quantity = told.output().quantity();
        if (quantity != null) {
            form.set("quantity", quantity.stripTrailingZeros().toPlainString().replace('.', ','));
        }
        form.set("unit", told.output().unit()).set("season", told.output().season());
        form.set("material", told.story().material()).set("craft", told.story().craft());
        if (told.story().traditional()) {
            form.set("traditional", "true");
        }
        form.set("market", told.story().market()).set("strengths", told.story().strengths());
        form.set("missing", told.story().missing()).set("surveyedOn", told.surveyedOn());
        if (told.spot() != null) {
            form.set("latitude", told.spot().latitude())
                    .set("longitude", told.spot().longitude());
        }
        return form;
    }

    public String get(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean is(String field) {
        return "true".equals(get(field));
    }

    SurveyForm set(String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, value.toString());
        }
        return this;
    }
}
