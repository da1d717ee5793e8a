package vn.saolang.support.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.ledger.LedgerQueries;

/** Where producers and offices begin with support. */
@Controller
class SupportHomeController {

    private final LedgerQueries ledger;
    private final Producers producers;

    SupportHomeController(LedgerQueries ledger, Producers producers) {
        this.ledger = ledger;
        this.producers = producers;
    }

    @Access({
        Role.PRODUCER,
        Role.CONSULTANT,
        Role.COMMUNE_OFFICER,
        Role.COMMUNE_CHAIR,
        Role.PROVINCE_OFFICE,
        Role.MINISTRY_OFFICE
    })
    @GetMapping("/support")
    SupportHomePage show(Actor actor) {
        return new SupportHomePage(
                SupportScope.isOffice(actor),
                producers.of(actor),
                ledger.own(actor).stream().limit(10).toList());
    }
}
