package vn.saolang.traceability.web.diary;

import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.SearchText;

/**
 * The JSON of an entry in a phone's queue, laid out as the fields of the form: {@code {"inputs":[{"lot":…}]}} is
 * {@code inputs[0].lot}. What an older phone does not tell is missing, what a newer one tells besides is passed over.
 */
final class EntryJson {

    private static final int DEEPEST = 4;
    private static final int MOST_FIELDS = 2_000;

    private EntryJson() {}

    /**
     * The fields of a text.
     *
     * @throws RefusedException when it is no JSON object of that shape
     */
    static EntryForm form(JsonMapper json, String text) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        try {
            JsonNode entry = json.readTree(text);
            if (!entry.isObject()) {
                throw unreadable();
            }
            flatten("", entry, typed, 0);
        } catch (JacksonException _) {
            throw unreadable();
        }
        return new EntryForm(typed);
    }

    private static void flatten(String path, JsonNode node, MultiValueMap<String, String> typed, int depth) {
        if (depth > DEEPEST || typed.size() > MOST_FIELDS) {
            throw unreadable();
        }
        if (node.isObject()) {
            node.properties()
                    .forEach(one -> flatten(
                            path.isEmpty() ? one.getKey() : path + "." + one.getKey(),
                            one.getValue(),
                            typed,
                            depth + 1));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + i + "]", node.get(i), typed, depth + 1);
            }
        } else if (!node.isNull()) {
            typed.set(path, SearchText.clean(node.asString()));
        }
    }

    private static RefusedException unreadable() {
        return new RefusedException(Refusal.whole("traceability.ENTRY_UNREADABLE"));
    }
}
