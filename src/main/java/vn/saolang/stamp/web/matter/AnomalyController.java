package vn.saolang.stamp.web.matter;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.ui.Redirect;
import vn.saolang.stamp.SuspicionRule;
import vn.saolang.stamp.app.matter.OpenMatter;
import vn.saolang.stamp.app.suspicion.Anomalies;
import vn.saolang.stamp.model.suspicion.Anomaly;
import vn.saolang.stamp.store.suspicion.AnomalyStore;
import vn.saolang.traceability.goods.Goods;

/** The queue of what scans speak against, and how it becomes cases. */
@Controller
class AnomalyController {

    private static final int SIZE = 50;

    private final Anomalies anomalies;
    private final OpenMatter opening;
    private final Goods goods;
    private final VietnamTime time;

    AnomalyController(Anomalies anomalies, OpenMatter opening, Goods goods, VietnamTime time) {
        this.anomalies = anomalies;
        this.opening = opening;
        this.goods = goods;
        this.time = time;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/stamps/anomalies")
    AnomaliesPage list(
            Actor actor,
            @RequestParam(defaultValue = "") String rule,
            @RequestParam(defaultValue = "") String taken,
            @RequestParam(defaultValue = "0") int page) {
        SuspicionRule chosen = Arrays.stream(SuspicionRule.values())
                .filter(one -> one.name().equals(rule))
                .findFirst()
                .orElse(null);
        @Nullable Boolean withCase = taken.equals("yes") ? Boolean.TRUE : taken.equals("no") ? Boolean.FALSE : null;
        int from = Math.max(0, Math.min(page, 10_000));
        List<Anomaly> found =
                anomalies.queue(actor, new AnomalyStore.Filter(chosen, null, withCase), SIZE + 1, from * SIZE);
        boolean moves = actor.has(Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE);
        List<AnomaliesPage.Line> lines = found.stream()
                .limit(SIZE)
                .map(one -> new AnomaliesPage.Line(
                        one, goods.find(one.item()).map(item -> item.name()).orElse("–")))
                .toList();
        return new AnomaliesPage(lines, chosen, taken, from, found.size() > SIZE, moves, time.now());
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/anomalies/{id}/case")
    Redirect open(Actor actor, @PathVariable UUID id) {
        return Redirect.to("/stamps/cases/" + opening.fromAnomaly(actor, id)).saying("stamp.done.matter.OPENED");
    }

    @Access({Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @PostMapping("/stamps/anomalies/{id}/closing")
    Redirect close(Actor actor, @PathVariable UUID id) {
        anomalies.close(actor, id);
        return Redirect.to("/stamps/anomalies").saying("stamp.done.anomaly-closed");
    }
}
