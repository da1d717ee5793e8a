package vn.saolang.support.app.ledger;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.saolang.dossier.CurrentRecognition;
import vn.saolang.dossier.CurrentStar;
import vn.saolang.dossier.FormSource;
import vn.saolang.dossier.content.SectionName;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.producer.EntityId;
import vn.saolang.product.ProductId;
import vn.saolang.support.Given;
import vn.saolang.support.SupportKind;
import vn.saolang.support.store.ledger.GivenStore;

/**
 * What the ledger tells form 02: equipment and packaging under organisation, tests and marks under quality, promotion under market
 * (26/2026 Phụ lục III Mẫu 02 phần II); for a re-evaluation what was given since recognition (26/2026 Điều 6.1c).
 */
@Component
@Order(70)
class LedgerSource implements FormSource {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final GivenStore ledger;
    private final CurrentRecognition recognitions;
    private final VietnamTime time;

    LedgerSource(GivenStore ledger, CurrentRecognition recognitions, VietnamTime time) {
        this.ledger = ledger;
        this.recognitions = recognitions;
        this.time = time;
    }

    @Override
    public List<Known> known(ProductId product, EntityId entity) {
        LocalDate since = recognitions
                .of(product, time.today())
                .map(CurrentStar::issuedOn)
                .orElse(LocalDate.MIN);
        return ledger.ofEntities(List.of(entity.value())).stream()
                .filter(one -> one.stands())
                .map(one -> one.given())
                .filter(one -> one.product() == null || one.product().equals(product))
                .sorted(Comparator.comparing(Given::day))
                .flatMap(one -> passages(one, product, !one.day().isBefore(since)))
                .toList();
    }

    private static Stream<Known> passages(Given given, ProductId product, boolean recent) {
        List<Known> passages = new ArrayList<>();
        String results = results(given.kind());
        if (!results.isEmpty()) {
            passages.add(passage(SectionName.RESULTS, results, given, product));
        }
        String update = update(given.kind());
        if (recent && !update.isEmpty()) {
            passages.add(passage(SectionName.UPDATES, update, given, product));
        }
        return passages.stream();
    }

    private static String results(SupportKind kind) {
        return switch (kind) {
            case EQUIPMENT, PACKAGING -> "organisation";
            case TEST, MARK, RESEARCH -> "quality";
            case PROMOTION -> "market";
            case MONEY, CLASS, VISIT, INTRODUCTION, LOAN -> "";
        };
    }

    private static String update(SupportKind kind) {
        return switch (kind) {
            case EQUIPMENT, RESEARCH -> "technology";
            case PACKAGING -> "packaging";
            case MARK -> "label";
            case TEST -> "tests";
            case PROMOTION -> "market";
            case MONEY, CLASS, VISIT, INTRODUCTION, LOAN -> "";
        };
    }

    /** "Được hỗ trợ: 1.000 túi giấy (30/08/2026, Chi cục …)." – as it may be filed. */
    private static Known passage(SectionName section, String field, Given given, ProductId product) {
        String giver = given.giver().isEmpty() ? "" : ", " + given.giver();
        String text = "Được hỗ trợ: " + given.what() + " (" + DAY.format(given.day()) + giver + ").";
        return new Known(section, field, text, "support.source.ledger", "/support/products/" + product);
    }
}
