package vn.saolang.identity.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** The first page of everyone who signs in. */
@Controller
class WorkController {

    private static final Comparator<WorkItem> MOST_URGENT_FIRST =
            Comparator.comparing(WorkItem::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    private final List<WorkSource> sources;

    WorkController(List<WorkSource> sources) {
        this.sources = sources;
    }

    @Access(signedIn = true)
    @GetMapping("/work")
    WorkPage show(Actor actor) {
        Map<String, List<WorkItem>> waiting = new LinkedHashMap<>();
        sources.stream()
                .flatMap(source -> source.waitingFor(actor).stream())
                .sorted(MOST_URGENT_FIRST)
                .forEach(item -> waiting.computeIfAbsent(item.kind(), _ -> new ArrayList<>())
                        .add(item));
        return new WorkPage(waiting);
    }
}
