package vn.saolang.declaration.web;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.declaration.HalfYear;
import vn.saolang.declaration.app.DeclarationDoor;
import vn.saolang.declaration.app.DeclarationQueries;
import vn.saolang.declaration.app.period.BoardQueries;
import vn.saolang.declaration.app.period.BoardQueries.Board;
import vn.saolang.declaration.app.period.BoardQueries.BoardLine;
import vn.saolang.declaration.app.period.BoardQueries.Standing;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Paged;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Page;

/** Where declarations begin: a producer's own products, or the list of an office's unit. */
@Controller
class DeclarationsController implements NavSource {

    private static final int SIZE = 50;
    private static final int LONGEST_QUERY = 200;

    private final DeclarationQueries queries;
    private final BoardQueries boards;

    DeclarationsController(DeclarationQueries queries, BoardQueries boards) {
        this.queries = queries;
        this.boards = boards;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/declarations")
    Page home(
            Actor actor,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String standing,
            @RequestParam(defaultValue = "0") String page) {
        if (!DeclarationDoor.isOffice(actor)) {
            return new DeclarationsPage(queries.own(actor));
        }
        Board board = boards.board(actor, half(period));
        String words = q.substring(0, Math.min(q.length(), LONGEST_QUERY));
        Standing only = Arrays.stream(Standing.values())
                .filter(one -> one.name().equals(standing))
                .findFirst()
                .orElse(null);
        List<BoardLine> found = board.found(words, only);
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        List<BoardLine> shown =
                found.stream().skip((long) number * SIZE).limit(SIZE).toList();
        return new BoardPage(board, new Paged<>(shown, found.size(), number, SIZE), words, only);
    }

    /** The half-year an address names; null when it names none. */
    static @Nullable HalfYear half(String text) {
        return text.matches("20[1-9]\\d-[12]") ? HalfYear.parse(text) : null;
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        boolean reads = actor.has(Role.PRODUCER, Role.CONSULTANT) || DeclarationDoor.isOffice(actor);
        return reads ? List.of(new NavItem(30, "declaration.title", "/declarations")) : List.of();
    }
}
