package vn.saolang.declaration.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.saolang.declaration.app.remind.MissingDeclarations;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.kernel.WorkItem;
import vn.saolang.kernel.WorkSource;

/** What waits: declarations to send, and for the commune's officer declarations to answer. */
@Component
class DeclarationWork implements WorkSource {

    private final MissingDeclarations missing;

    DeclarationWork(MissingDeclarations missing) {
        this.missing = missing;
    }

    @Override
    public List<WorkItem> waitingFor(Actor actor) {
        List<WorkItem> items = new ArrayList<>();
        if (actor.has(Role.PRODUCER)) {
            missing.own(actor)
                    .forEach(one -> items.add(new WorkItem(
                            "declaration.work.own",
                            "declaration.work.own.line",
                            List.of(
                                    Periods.said(one.due().period()),
                                    one.entity().name(),
                                    Integer.toString(one.missing())),
                            "/declarations",
                            one.due().lastDay())));
        }
        if (actor.has(Role.COMMUNE_OFFICER)) {
            missing.waiting(actor)
                    .forEach((period, count) -> items.add(new WorkItem(
                            "declaration.work.answer",
                            "declaration.work.answer.line",
                            List.of(count.toString(), Periods.said(period)),
                            "/declarations?standing=SENT&period=" + period.path(),
                            null)));
        }
        return items;
    }
}
