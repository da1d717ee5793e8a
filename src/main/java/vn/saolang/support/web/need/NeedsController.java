package vn.saolang.support.web.need;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.saolang.kernel.Access;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Role;
import vn.saolang.support.RequestState;
import vn.saolang.support.app.need.SumNeeds;
import vn.saolang.support.app.request.RequestQueries;
import vn.saolang.support.model.need.NeedSum;
import vn.saolang.support.web.Sheets;

/** What producers need, summed, on a page and in files. */
@Controller
class NeedsController {

    private static final List<String> COLUMNS = List.of(
            "record.kind",
            "needs.sector",
            "needs.commune",
            "needs.requests",
            "needs.producers",
            "needs.asked",
            "needs.granted");

    private final SumNeeds needs;
    private final RequestQueries requests;
    private final MessageSource messages;

    NeedsController(SumNeeds needs, RequestQueries requests, MessageSource messages) {
        this.needs = needs;
        this.requests = requests;
        this.messages = messages;
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support/needs")
    NeedsPage show(Actor actor) {
        return new NeedsPage(
                needs.of(actor),
                requests.within(actor, List.of(RequestState.REQUESTED, RequestState.RECEIVED, RequestState.APPROVED)));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support/needs.csv")
    ResponseEntity<byte[]> csv(Actor actor, Locale locale) {
        return Sheets.csv("needs.csv", rows(actor, locale));
    }

    @Access({Role.COMMUNE_OFFICER, Role.COMMUNE_CHAIR, Role.PROVINCE_OFFICE, Role.MINISTRY_OFFICE})
    @GetMapping("/support/needs.xlsx")
    ResponseEntity<byte[]> xlsx(Actor actor, Locale locale) {
        return Sheets.xlsx("needs.xlsx", rows(actor, locale));
    }

    private List<List<Object>> rows(Actor actor, Locale locale) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream()
                .<Object>map(column -> messages.getMessage("support." + column, null, locale))
                .toList());
        for (NeedSum sum : needs.of(actor)) {
            rows.add(List.of(
                    messages.getMessage(sum.kind().key(), null, locale),
                    sum.sector(),
                    sum.commune(),
                    sum.requests(),
                    sum.producers(),
                    sum.asked(),
                    sum.granted()));
        }
        return rows;
    }
}
