package vn.saolang.support.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.producer.Producers;
import vn.saolang.support.app.SupportScope;
import vn.saolang.support.app.ledger.LedgerQueries;
import vn.saolang.support.app.policy.PolicyQueries;
import vn.saolang.support.app.request.RequestQueries;

/** Where producers and offices begin with support. */
@Controller
class SupportHomeController {

    private static final int LATEST = 10;

    private final LedgerQueries ledger;
    private final PolicyQueries policies;
    private final RequestQueries requests;
    private final Producers producers;

    SupportHomeController(LedgerQueries ledger, PolicyQueries policies, RequestQueries requests, Producers producers) {
        this.ledger = ledger;
        this.policies = policies;
        this.requests = requests;
        this.producers = producers;
    }

    @Access({Role.PRODUCER, Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support")
    SupportHomePage show(Actor actor) {
        boolean office = SupportScope.isOffice(actor);
        return new SupportHomePage(
                office,
                actor.has(Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE),
                producers.standing(actor).stream()
                        .map(one -> new SupportHomePage.Own(one, policies.offers(one.id())))
                        .toList(),
                office ? requests.waiting(actor) : requests.own(actor),
                ledger.own(actor).stream().limit(LATEST).toList());
    }
}
