package vn.saolang.stamp.web.quota;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.NotFound;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.RefusedException;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.kernel.ui.Rendered;
import vn.saolang.stamp.app.order.StampHome;
import vn.saolang.stamp.app.order.StampHome.Seen;
import vn.saolang.stamp.app.quota.DecidePlan;
import vn.saolang.stamp.app.quota.DeclarePlan;
import vn.saolang.stamp.app.quota.RaiseQuota;
import vn.saolang.stamp.model.quota.MaterialPlan;
import vn.saolang.stamp.model.quota.PlanDraft;
import vn.saolang.stamp.model.quota.Source;
import vn.saolang.stamp.model.quota.Supply;
import vn.saolang.stamp.web.order.Typed;
import vn.saolang.traceability.ItemId;

/** Material plans from declaration to decision, and raised quotas. */
@Controller
class QuotaController {

    private final StampHome home;
    private final DeclarePlan declaring;
    private final DecidePlan deciding;
    private final RaiseQuota raising;
    private final VietnamTime time;

    QuotaController(StampHome home, DeclarePlan declaring, DecidePlan deciding, RaiseQuota raising, VietnamTime time) {
        this.home = home;
        this.declaring = declaring;
        this.deciding = deciding;
        this.raising = raising;
        this.time = time;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/items/{item}")
    ItemStampsPage show(
            Actor actor, @PathVariable String item, @RequestParam(required = false) @Nullable Integer year) {
        return page(actor, ItemId.parse(item), year, Map.of(), List.of());
    }

    private ItemStampsPage page(
            Actor actor, ItemId item, @Nullable Integer year, Map<String, String> typed, List<Refusal> refusals) {
        return new ItemStampsPage(home.read(actor, item, year), time.today().getYear(), typed, refusals);
    }

    @Access(Role.PRODUCER)
    @GetMapping("/stamps/items/{item}/plan")
    PlanFormPage form(Actor actor, @PathVariable String item, @RequestParam(defaultValue = "") String year) {
        int asked = year.isEmpty() ? time.today().getYear() : Typed.whole(year);
        PlanFormPage blank = form(actor, ItemId.parse(item), asked, Map.of(), List.of());
        Map<String, String> before = new HashMap<>();
        blank.seen().stamps().plans().stream().findFirst().ifPresent(plan -> before.putAll(told(plan)));
        return new PlanFormPage(blank.seen(), asked, before, List.of());
    }

    private static Map<String, String> told(MaterialPlan plan) {
        Map<String, String> told = new HashMap<>();
        told.put("yield", plain(plan.yield()));
        told.put("grounds", plan.grounds());
        plan.allotments().forEach((source, quantity) -> told.put(source.field(), plain(quantity)));
        return told;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    @Access(Role.PRODUCER)
    @PostMapping("/stamps/items/{item}/plan")
    Object declare(Actor actor, @PathVariable String item, @RequestParam Map<String, String> typed) {
        ItemId id = ItemId.parse(item);
        int year = Typed.whole(typed.getOrDefault("year", ""));
        PlanFormPage asked = form(actor, id, year, typed, List.of());
        try {
            declaring.declare(actor, id, draft(asked.seen().supplies(), year, typed));
            return Redirect.to("/stamps/items/" + id + "?year=" + year).saying("stamp.done.plan-declared");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(new PlanFormPage(asked.seen(), year, typed, refused.refusals()));
        }
    }

    private PlanFormPage form(Actor actor, ItemId item, int year, Map<String, String> typed, List<Refusal> refusals) {
        int now = time.today().getYear();
        Seen seen = home.read(actor, item, year == now + 1 ? year : now);
        if (!seen.member()) {
            throw new NotFound("plan form");
        }
        return new PlanFormPage(seen, year, typed, refusals);
    }

    /** What was typed beside each source; blank is nothing, and what is no number is refused as a quantity. */
    private static PlanDraft draft(List<Supply> supplies, int year, Map<String, String> typed) {
        Map<Source, BigDecimal> allotments = new LinkedHashMap<>();
        for (Supply supply : supplies) {
            String text = typed.getOrDefault(supply.source().field(), "").strip();
            if (!text.isEmpty() && !text.equals("0")) {
                allotments.put(supply.source(), Typed.decimal(text).orElse(BigDecimal.ONE.negate()));
            }
        }
        return new PlanDraft(
                year,
                Typed.decimal(typed.getOrDefault("yield", "")).orElse(null),
                typed.getOrDefault("grounds", ""),
                allotments);
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/stamps/items/{item}/plans/{plan}/decide")
    Object decide(
            Actor actor,
            @PathVariable String item,
            @PathVariable UUID plan,
            @RequestParam int year,
            @RequestParam Map<String, String> typed) {
        ItemId id = ItemId.parse(item);
        boolean approve = typed.getOrDefault("decision", "").equals("approve");
        String note = typed.getOrDefault("note", "");
        try {
            if (approve) {
                deciding.approve(actor, plan, note);
            } else {
                deciding.refuse(actor, plan, note);
            }
            return Redirect.to("/stamps/items/" + id + "?year=" + year)
                    .saying(approve ? "stamp.done.plan-approved" : "stamp.done.plan-refused");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, year, typed, refused.refusals()));
        }
    }

    @Access(Role.PROVINCE_OFFICE)
    @PostMapping("/stamps/items/{item}/raise")
    Object raise(
            Actor actor, @PathVariable String item, @RequestParam int year, @RequestParam Map<String, String> typed) {
        ItemId id = ItemId.parse(item);
        try {
            raising.raise(
                    actor, id, year, Typed.whole(typed.getOrDefault("more", "")), typed.getOrDefault("reason", ""));
            return Redirect.to("/stamps/items/" + id + "?year=" + year).saying("stamp.done.raised");
        } catch (RefusedException refused) {
            return Rendered.unprocessable(page(actor, id, year, typed, refused.refusals()));
        }
    }
}
