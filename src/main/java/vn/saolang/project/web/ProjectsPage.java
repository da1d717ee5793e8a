package vn.saolang.project.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.kernel.ui.Page;
import vn.saolang.project.ProjectKind;
import vn.saolang.project.ProjectState;
import vn.saolang.project.app.ProjectQueries.Named;
import vn.saolang.project.app.ProjectQueries.Seen;

/**
 * The projects the reader may see, and those the acts name.
 *
 * @param kind only these; null for all
 * @param opens whether the reader may open one
 */
public record ProjectsPage(
        List<Seen> projects,
        List<Named> named,
        @Nullable ProjectKind kind,
        @Nullable ProjectState state,
        String words,
        boolean opens)
        implements Page {

    @Override
    public String titleKey() {
        return "project.title";
    }

    public ProjectKind[] kinds() {
        return ProjectKind.values();
    }

    public ProjectState[] states() {
        return ProjectState.values();
    }

    /** Address of the same list as a file. */
    public String csv() {
        return "/projects.csv?kind=" + (kind == null ? "" : kind.name()) + "&state="
                + (state == null ? "" : state.name()) + "&q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /** Address of the form to follow what an act names. */
    public String follow(Named one) {
        return "/projects/new?programme=" + one.programme() + "&named="
                + URLEncoder.encode(one.project().name(), StandardCharsets.UTF_8);
    }
}
