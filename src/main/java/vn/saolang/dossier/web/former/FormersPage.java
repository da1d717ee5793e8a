package vn.saolang.dossier.web.former;

import java.util.List;
import vn.saolang.dossier.app.former.FormerDesk.Line;
import vn.saolang.kernel.ui.Page;

/** The dossiers of the former rules in a province. */
public record FormersPage(List<Line> lines) implements Page {

    @Override
    public String titleKey() {
        return "dossier.former.title";
    }

    public List<Line> open() {
        return lines.stream().filter(line -> line.former().open()).toList();
    }

    public List<Line> closed() {
        return lines.stream().filter(line -> !line.former().open()).toList();
    }
}
