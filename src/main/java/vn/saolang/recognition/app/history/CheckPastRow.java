package vn.saolang.recognition.app.history;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Refusal;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.model.history.Doubt;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastFacts;
import vn.saolang.recognition.model.history.PastRow;
import vn.saolang.recognition.model.history.PastRules;
import vn.saolang.recognition.model.history.ReadPastRow;
import vn.saolang.recognition.store.history.HistoryProductStore;
import vn.saolang.recognition.store.history.PastRecordStore;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.ProductGroup;
import vn.saolang.regulation.Regulations;

/** Reads rows and holds them against the law of their time, the places of their time, and what is kept already. */
@Component
class CheckPastRow {

    private final Regulations regulations;
    private final PastPlaces places;
    private final PastRecordStore records;
    private final HistoryProductStore products;
    private final VietnamTime time;

    CheckPastRow(
            Regulations regulations,
            PastPlaces places,
            PastRecordStore records,
            HistoryProductStore products,
            VietnamTime time) {
        this.regulations = regulations;
        this.places = places;
        this.records = records;
        this.products = products;
        this.time = time;
    }

    /** Every row checked; a row that says the same as an earlier one of the list counts as known. */
    List<CheckedRow> check(List<PastRow> rows, String scope) {
        Set<String> acts = regulations.acts().stream().map(LegalAct::number).collect(Collectors.toSet());
        Set<String> sets = regulations.groups().stream()
                .flatMap(group -> group.branches().stream())
                .map(ProductGroup.Branch::criteriaSet)
                .collect(Collectors.toSet());
        Set<String> keys = new HashSet<>(records.keys(scope));
        PastRules rules = new PastRules(regulations.acts());
        Map<String, String> owners = products.owners(rows.stream()
                .map(row -> row.cell(PastColumn.CODE))
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet()));
        List<CheckedRow> checked = new ArrayList<>();
        for (PastRow row : rows) {
            checked.add(
                    check(row, new ReadPastRow(row, time.today(), acts, sets), new Known(rules, scope, keys, owners)));
        }
        return checked;
    }

    /** What all rows of a list are held against; keys and owners grow with the list. */
    private record Known(PastRules rules, String scope, Set<String> keys, Map<String, String> owners) {}

    private CheckedRow check(PastRow row, ReadPastRow reading, Known against) {
        PastFacts facts = reading.facts();
        if (facts == null) {
            return new CheckedRow(row, null, null, false, false, reading.refusals(), List.of());
        }
        List<Refusal> refusals = new ArrayList<>(against.rules().refusals(facts));
        List<Doubt> doubts = against.rules().doubts(facts);
        if (facts.sourceSaysSo() && !doubts.isEmpty() && facts.remark().isEmpty()) {
            refusals.add(Refusal.of("recognition.PAST_REMARK_NEEDED", PastColumn.REMARK.field()));
        }
        String product = PastFacts.productKey(facts.name(), facts.entity());
        if (facts.code() != null && !product.equals(against.owners().getOrDefault(facts.code(), product))) {
            refusals.add(Refusal.of("recognition.PAST_CODE_TAKEN", PastColumn.CODE.field(), facts.code()));
        } else if (facts.code() != null) {
            against.owners().put(facts.code(), product);
        }
        PastPlaces.Found place = places.find(facts, against.scope());
        if (place.refusal() != null) {
            refusals.add(place.refusal());
        }
        boolean known = !against.keys().add(facts.key());
        return new CheckedRow(row, facts, place.unit(), place.inexact(), known, refusals, doubts);
    }
}
