package vn.saolang.support.web;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.producer.EntitySummary;
import vn.saolang.support.app.policy.PolicyQueries.Offer;
import vn.saolang.support.model.ledger.GivenEntry;
import vn.saolang.support.model.request.SupportRequest;

/**
 * The beginning of support.
 *
 * @param office whether the reader holds an office
 * @param policies whether the reader may open the policies of a province
 * @param own the producers the reader acts for, each with what it may have
 * @param requests for producers their own, for offices those that wait for them
 * @param given what the reader's producers received last
 */
public record SupportHomePage(
        boolean office, boolean policies, List<Own> own, List<SupportRequest> requests, List<GivenEntry> given)
        implements Page {

    /** A producer and what each policy says of it. */
    public record Own(EntitySummary entity, List<Offer> offers) {

        public Own {
            offers = List.copyOf(offers);
        }
    }

    @Override
    public String titleKey() {
        return "support.title";
    }
}
