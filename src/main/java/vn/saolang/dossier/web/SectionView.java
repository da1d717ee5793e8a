package vn.saolang.dossier.web;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.saolang.dossier.app.known.Passage;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.dossier.store.DraftStore;
import vn.saolang.kernel.Refusal;

/**
 * A part of a form as a page shows it.
 *
 * @param fields what stands in the inputs: what is stored, or what was typed when it could not be stored
 * @param stored what is stored when it differs because another tab or person changed it; empty otherwise
 * @param secret the fields marked as trade secrets
 * @param known what the software knows for a field, by field
 */
public record SectionView(
        SectionName name,
        int version,
        Map<String, String> fields,
        Map<String, String> stored,
        List<Refusal> refusals,
        Set<String> secret,
        Map<String, List<Passage>> known) {

    /** Without known passages beside it. */
    public SectionView(
            SectionName name,
            int version,
            Map<String, String> fields,
            Map<String, String> stored,
            List<Refusal> refusals,
            Set<String> secret) {
        this(name, version, fields, stored, refusals, secret, Map.of());
    }

    /** The same with what is known for its fields. */
    SectionView with(Map<String, List<Passage>> passages) {
        return new SectionView(name, version, fields, stored, refusals, secret, passages);
    }

    /** Whether an empty field could be filled with what is known. */
    public boolean fillable() {
        return known.keySet().stream().anyMatch(field -> get(field).isBlank());
    }

    /** What is known for a field. */
    public List<Passage> known(String field) {
        return known.getOrDefault(field, List.of());
    }

    /** As stored; secrets are the dossier's marks. */
    static SectionView of(SectionName name, DraftStore.Section section, Set<String> secrets) {
        Set<String> secret = name.mayBeSecret().stream()
                .filter(field -> secrets.contains(name.path() + "/" + field))
                .collect(Collectors.toSet());
        return new SectionView(name, section.version(), section.fields(), Map.of(), List.of(), secret);
    }

    public String get(String field) {
        return fields.getOrDefault(field, "");
    }

    /** Whether somebody else changed it while it was written here. */
    public boolean stale() {
        return !stored.isEmpty();
    }

    /** What is stored for a field that differs from what was typed; empty when it does not. */
    public String other(String field) {
        String value = stored.getOrDefault(field, "");
        return value.equals(get(field)) ? "" : value;
    }
}
