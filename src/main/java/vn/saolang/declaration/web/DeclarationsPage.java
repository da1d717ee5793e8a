package vn.saolang.declaration.web;

import java.util.List;
import vn.saolang.declaration.app.DeclarationQueries.Line;
import vn.saolang.declaration.app.DeclarationQueries.OwnLines;
import vn.saolang.declaration.app.period.BoardQueries.Standing;
import vn.saolang.declaration.model.Declaration;
import vn.saolang.kernel.ui.Page;

/** The products a producer, or who prepares for one, has to declare now. */
public record DeclarationsPage(List<OwnLines> entities) implements Page {

    @Override
    public String titleKey() {
        return "declaration.title";
    }

    public Standing standing(Line line) {
        Declaration one = line.declaration();
        return one == null ? Standing.MISSING : Standing.valueOf(one.state().name());
    }

    public long missing() {
        return entities.stream().mapToLong(OwnLines::missing).sum();
    }
}
