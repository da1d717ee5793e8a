package vn.saolang.project.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.ui.Page;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.project.ProjectId;
import vn.saolang.project.ProjectKind;

/** A project being written; {@code id} is null for a new one. */
public record ProjectFormPage(@Nullable ProjectId id, Typed typed, List<Refusal> refusals) implements Page {

    @Override
    public String titleKey() {
        return id == null ? "project.new" : "project.change";
    }

    public String action() {
        return id == null ? "/projects" : "/projects/" + id + "/change";
    }

    public String back() {
        return id == null ? "/projects" : "/projects/" + id;
    }

    /** The kinds by name. */
    public Map<String, String> kinds() {
        Map<String, String> kinds = new LinkedHashMap<>();
        for (ProjectKind kind : ProjectKind.values()) {
            kinds.put(kind.name(), Ui.t(kind.key()));
        }
        return kinds;
    }
}
