package vn.saolang.audit.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.audit.store.EntryStore;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;

/** The log, for administrators. */
@Controller
class AuditController implements NavSource {

    private static final int PAGE_SIZE = 50;

    private final EntryStore entries;

    AuditController(EntryStore entries) {
        this.entries = entries;
    }

    @Access(Role.ADMINISTRATOR)
    @GetMapping("/audit")
    AuditPage show(@RequestParam(defaultValue = "") String subject, @RequestParam(defaultValue = "0") int page) {
        return new AuditPage(entries.latest(subject, Math.clamp(page, 0, 100_000), PAGE_SIZE), subject);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(Role.ADMINISTRATOR) ? List.of(new NavItem(90, "audit.title", "/audit")) : List.of();
    }
}
