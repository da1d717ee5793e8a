package vn.saolang.recognition.app.history;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.SearchText;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.app.ListPastProduct;
import vn.saolang.recognition.app.ProductGroups;
import vn.saolang.recognition.app.ProductPlaces;
import vn.saolang.recognition.app.validity.ExtendCertificates;
import vn.saolang.recognition.model.history.PastColumn;
import vn.saolang.recognition.model.history.PastFacts;
import vn.saolang.recognition.model.history.PastRow;
import vn.saolang.recognition.store.ListedProductStore;
import vn.saolang.recognition.store.RecognitionStore;
import vn.saolang.recognition.store.history.HistoryProductStore;
import vn.saolang.recognition.store.history.PastRecordStore;
import vn.saolang.recognition.store.validity.ValidityStore;
import vn.saolang.regulation.LegalAct;
import vn.saolang.regulation.Regulations;
import vn.saolang.territory.Unit;
import vn.saolang.territory.UnitRef;

/** Keeps checked rows: the product in the register, the recognition with its term, the record with its source. */
@Component
class KeepPastRows {

    private static final int LONGEST_SLUG = 60;

    private final ListedProductStore listed;
    private final HistoryProductStore products;
    private final RecognitionStore recognitions;
    private final PastRecordStore records;
    private final ValidityStore validity;
    private final ExtendCertificates extending;
    private final ProductPlaces places;
    private final ProductGroups groups;
    private final Regulations regulations;
    private final VietnamTime time;

    KeepPastRows(
            ListedProductStore listed,
            HistoryProductStore products,
            RecognitionStore recognitions,
            PastRecordStore records,
            ValidityStore validity,
            ExtendCertificates extending,
            ProductPlaces places,
            ProductGroups groups,
            Regulations regulations,
            VietnamTime time) {
        this.listed = listed;
        this.products = products;
        this.recognitions = recognitions;
        this.records = records;
        this.validity = validity;
        this.extending = extending;
        this.places = places;
        this.groups = groups;
        this.regulations = regulations;
        this.time = time;
    }

    /** Keeps every row that is not known yet, in the caller's transaction; gives the records' ids. */
    List<UUID> keep(Actor by, String scope, List<CheckedRow> rows, @Nullable UUID importId) {
        Map<String, UUID> known = new HashMap<>();
        products.within(scope).forEach((id, names) -> names.forEach(name -> known.put(name, id)));
        Map<UnitRef, Set<Unit>> places = new HashMap<>();
        Set<UUID> touched = new java.util.LinkedHashSet<>();
        List<UUID> kept = new ArrayList<>();
        validity.allowOverlap();
        for (CheckedRow row : rows) {
            if (row.known()) {
                continue;
            }
            PastFacts facts = Objects.requireNonNull(row.facts());
            UUID product = known.computeIfAbsent(
                    PastFacts.productKey(facts.name(), facts.entity()), _ -> list(facts, row, places));
            kept.add(keep(by, scope, row, facts, product, importId));
            touched.add(product);
        }
        validity.settle(touched);
        extending.apply();
        return kept;
    }

    private UUID keep(Actor by, String scope, CheckedRow row, PastFacts facts, UUID product, @Nullable UUID importId) {
        UUID recognition = facts.recognised() == null ? null : recognise(facts, product);
        if (facts.code() != null && row.doubts().isEmpty()) {
            listed.addCode(product, facts.code());
        }
        UUID id = UUID.randomUUID();
        records.insert(
                new PastRecordStore.Row(
                        id,
                        facts.key(),
                        scope,
                        product,
                        recognition,
                        facts.evaluatedAt() == null ? null : facts.evaluatedAt().name(),
                        facts.proposed(),
                        facts.recognised(),
                        facts.decided(),
                        facts.code(),
                        facts.grade().name(),
                        row.doubts().stream().map(Enum::name).toList(),
                        facts.remark(),
                        cells(row.row()),
                        importId,
                        by.account()),
                time.now());
        return id;
    }

    private UUID recognise(PastFacts facts, UUID product) {
        UUID id = UUID.randomUUID();
        int months = regulations.acts().stream()
                .filter(act -> act.number().equals(facts.act()))
                .map(LegalAct::regime)
                .map(vn.saolang.regulation.Regime::certificateMonths)
                .findFirst()
                .orElse(ListPastProduct.CERTIFICATE_MONTHS);
        recognitions.insert(new RecognitionStore.Row(
                id,
                product,
                null,
                Objects.requireNonNull(facts.recognised()),
                Objects.requireNonNull(facts.level()),
                facts.authority(),
                facts.act(),
                facts.decision(),
                facts.total(),
                facts.decided(),
                months,
                facts.source()));
        return id;
    }

    private UUID list(PastFacts facts, CheckedRow row, Map<UnitRef, Set<Unit>> known) {
        Set<Unit> around = known.computeIfAbsent(Objects.requireNonNull(row.unit()), places::around);
        UUID id = UUID.randomUUID();
        String code = Objects.requireNonNullElse(facts.code(), "");
        listed.save(
                new ListedProductStore.Row(
                        id,
                        publicId(facts),
                        null,
                        null,
                        facts.name(),
                        facts.entity(),
                        facts.criteriaSet(),
                        groups.of(facts.criteriaSet()),
                        Objects.requireNonNull(row.unit()),
                        facts.place(),
                        "",
                        "",
                        "",
                        false,
                        ProductPlaces.searchText(facts.name(), facts.entity(), facts.place(), code, around),
                        around.stream().map(unit -> unit.ref().key()).toList()),
                time.now());
        return id;
    }

    /** A lasting name of a–z, 0–9 and dashes, with a number behind it when it is taken. */
    private String publicId(PastFacts facts) {
        String slug = SearchText.fold(facts.name() + " " + PastFacts.foldEntity(facts.entity()))
                .replaceAll("[^a-z0-9]+", "-");
        String start = slug.substring(0, Math.min(slug.length(), LONGEST_SLUG)).replaceAll("^-+|-+$", "");
        String base = start.length() < 3 ? "san-pham-" + start : start;
        String name = base;
        for (int number = 2; listed.isListed(name); number++) {
            name = base + "-" + number;
        }
        return name;
    }

    /** Filled cells by field. */
    static Map<String, String> cells(PastRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (PastColumn column : PastColumn.values()) {
            if (!row.cell(column).isEmpty()) {
                cells.put(column.field(), row.cell(column));
            }
        }
        return cells;
    }
}
