package vn.saolang.dossier.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierState;
import vn.saolang.dossier.app.DossierLists;
import vn.saolang.dossier.app.OpenDossier;
import vn.saolang.dossier.store.DossierListStore.Line;
import vn.saolang.dossier.store.DossierListStore.Sort;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.kernel.ui.NavItem;
import vn.saolang.kernel.ui.NavSource;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.product.ProductId;

/** The list of dossiers, the way to a new one, and what waits for whom. */
@Controller
class DossierListController implements NavSource, WorkSource {

    private static final int PAGE_SIZE = 30;

    private final DossierLists lists;
    private final OpenDossier opening;

    DossierListController(DossierLists lists, OpenDossier opening) {
        this.lists = lists;
        this.opening = opening;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.PROVINCE_CHAIR
    })
    @GetMapping("/dossiers")
    DossiersPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "URGENT") String sort,
            @RequestParam(defaultValue = "0") String page) {
        DossierState only = named(DossierState.values(), state);
        Sort order = named(Sort.values(), sort);
        Sort used = order == null ? Sort.URGENT : order;
        int number = page.matches("\\d{1,4}") ? Integer.parseInt(page) : 0;
        Set<DossierState> states = only == null ? EnumSet.allOf(DossierState.class) : EnumSet.of(only);
        String text = q.length() > 100 ? q.substring(0, 100) : q;
        String url = "/dossiers?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&state="
                + (only == null ? "" : only.name()) + "&sort=" + used.name();
        return new DossiersPage(
                lists.of(actor, text, states, used, number, PAGE_SIZE),
                text,
                only == null ? "" : only.name(),
                used.name(),
                url,
                actor.has(Role.PRODUCER));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Access({Role.PRODUCER, Role.CONSULTANT, Role.COMMUNE_OFFICER})
    @PostMapping("/dossiers")
    Redirect open(
            Actor actor,
            @RequestParam(defaultValue = "") String product,
            @RequestParam(defaultValue = "FIRST") String kind) {
        DossierKind asked = named(DossierKind.values(), kind);
        if (asked == null) {
            throw new NotFound("kind of dossier");
        }
        DossierId id = opening.open(actor, ProductId.parse(product), asked);
        return Redirect.to("/dossiers/" + id);
    }

    @Override
    public List<NavItem> doorsFor(Actor actor) {
        return actor.has(
                        Role.PRODUCER,
                        Role.CONSULTANT,
                        Role.COMMUNE_OFFICER,
                        Role.COMMUNE_CHAIR,
                        Role.PROVINCE_OFFICE,
                        Role.PROVINCE_CHAIR)
                ? List.of(new NavItem(30, "dossier.list.title", "/dossiers"))
                : List.of();
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        add(items, actor, Role.PRODUCER, "", DossierState.DRAFT);
        add(items, actor, Role.PRODUCER, "", DossierState.RETURNED);
        add(items, actor, Role.PRODUCER, "", DossierState.COMPLETION_REQUESTED);
        add(items, actor, Role.CONSULTANT, "", DossierState.DRAFT);
        add(items, actor, Role.CONSULTANT, "", DossierState.RETURNED);
        add(items, actor, Role.CONSULTANT, "", DossierState.COMPLETION_REQUESTED);
        add(items, actor, Role.COMMUNE_OFFICER, "/commune", DossierState.SUBMITTED);
        add(items, actor, Role.COMMUNE_OFFICER, "/commune", DossierState.RECEIVED);
        add(items, actor, Role.COMMUNE_OFFICER, "/commune", DossierState.COMMUNE_COMPLETION);
        add(items, actor, Role.COMMUNE_CHAIR, "/signature", DossierState.AWAITING_SIGNATURE);
        add(items, actor, Role.PROVINCE_OFFICE, "", DossierState.FORWARDED);
        add(items, actor, Role.PROVINCE_OFFICE, "", DossierState.PROVINCE_RECEIVED);
        return items;
    }

    private void add(List<WorkItem> items, Actor actor, Role role, String page, DossierState state) {
        if (!actor.has(role)) {
            return;
        }
        for (Line line : lists.waiting(actor, role, EnumSet.of(state))) {
            items.add(new WorkItem(
                    "dossier.work." + role.name() + "." + state.name(),
                    "dossier.work.line",
                    List.of(line.dossier().productName(), line.dossier().entityName()),
                    "/dossiers/" + line.dossier().id() + page,
                    line.due()));
        }
    }
}
