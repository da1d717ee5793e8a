package vn.saolang.vault.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;
import vn.saolang.kernel.ui.Ui;
import vn.saolang.product.ProductSummary;
import vn.saolang.vault.PaperUsed;
import vn.saolang.vault.app.DyingPapers;
import vn.saolang.vault.app.DyingPapers.Dying;
import vn.saolang.vault.app.RightQueries;
import vn.saolang.vault.model.IpRight;

/** What waits in the vault: papers to renew, rights to renew, for offices the papers of recognised products. */
@Component
class VaultWork implements WorkSource {

    /** An office hears of it when a producer should have acted. */
    private static final int OFFICE_DAYS = 30;

    private final DyingPapers dying;
    private final RightQueries rights;
    private final VietnamTime time;

    VaultWork(DyingPapers dying, RightQueries rights, VietnamTime time) {
        this.dying = dying;
        this.rights = rights;
        this.time = time;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.has(Role.PRODUCER)) {
            dying.ofProducer(actor)
                    .forEach(one -> items.add(item(
                            one,
                            "vault.work.producer",
                            "/vault/papers/" + one.paper().id())));
            rights.toRenew(actor).forEach(one -> items.add(renewal(one)));
        }
        if (actor.has(Role.COMMUNE_OFFICER, Role.PROVINCE_OFFICE)) {
            dying.ofOffice(actor).stream()
                    .filter(this::soon)
                    .forEach(one -> items.add(item(one, "vault.work.office", "/vault/office")));
        }
        return items;
    }

    private boolean soon(Dying one) {
        LocalDate end = one.paper().expiresOn();
        return end != null && !end.isAfter(time.today().plusDays(OFFICE_DAYS));
    }

    private static WorkItem item(Dying one, String kind, String url) {
        String uses = one.uses().stream().map(PaperUsed::place).distinct().collect(Collectors.joining("; "));
        String products = one.of().stream().map(ProductSummary::name).collect(Collectors.joining("; "));
        LocalDate end = one.paper().expiresOn();
        String where = uses.isEmpty() ? products : uses;
        return new WorkItem(
                kind,
                where.isEmpty() ? "vault.work.line" : "vault.work.line-used",
                List.of(one.paper().title(), Ui.date(end), where),
                url,
                end);
    }

    private WorkItem renewal(IpRight right) {
        LocalDate end = rights.table().lastDay(right);
        return new WorkItem(
                "vault.work.renewal",
                "vault.work.renewal.line",
                List.of(right.name(), Ui.date(end)),
                "/vault/rights/" + right.id(),
                end);
    }
}
