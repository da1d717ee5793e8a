package vn.saolang.stamp.app.proof;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.saolang.producer.EntitySummary;
import vn.saolang.producer.Producers;
import vn.saolang.product.Products;
import vn.saolang.recognition.register.Register;
import vn.saolang.stamp.StampState;
import vn.saolang.stamp.app.code.StampCodes;
import vn.saolang.stamp.app.verdict.Verdicts;
import vn.saolang.stamp.model.ledger.Span;
import vn.saolang.stamp.model.order.StampOrder;
import vn.saolang.stamp.model.proof.Fault;
import vn.saolang.stamp.model.proof.ItemFacts;
import vn.saolang.stamp.model.proof.RollProof;
import vn.saolang.stamp.store.ledger.LedgerStore;
import vn.saolang.stamp.store.proof.ProofStore;
import vn.saolang.traceability.goods.Goods;
import vn.saolang.traceability.goods.PackageSize;
import vn.saolang.traceability.goods.PackedLot;
import vn.saolang.traceability.goods.SerialPages;

/**
 * Proves the printed codes of one roll. Each code is checked for its stamp, its signature and its page; the verdict is asked for
 * the first and the last of each run, because all between them stand in the same run. Holds one batch of codes in memory.
 */
@Component
class ProveRoll {

    private static final int BATCH = 5000;
    private static final int ALL = 100;
    private static final Set<StampState> ON_PAPER =
            Set.of(StampState.PRINTED, StampState.DELIVERED, StampState.APPLIED, StampState.ACTIVE);

    private final LedgerStore ledger;
    private final ProofStore proofs;
    private final StampCodes codes;
    private final Verdicts verdicts;
    private final ObjectProvider<SerialPages> pages;
    private final Goods goods;
    private final Products products;
    private final Producers producers;
    private final Register register;

    ProveRoll(
            LedgerStore ledger,
            ProofStore proofs,
            StampCodes codes,
            Verdicts verdicts,
            ObjectProvider<SerialPages> pages,
            Goods goods,
            Products products,
            Producers producers,
            Register register) {
        this.ledger = ledger;
        this.proofs = proofs;
        this.codes = codes;
        this.verdicts = verdicts;
        this.pages = pages;
        this.goods = goods;
        this.products = products;
        this.producers = producers;
        this.register = register;
    }

    /** What holds of the roll's codes that are on paper and not void. */
    RollProof prove(StampOrder order) {
        Optional<PackageSize> item = goods.find(order.item());
        RollProof sum = RollProof.none();
        for (Span span : ledger.spans(order.number())) {
            if (ON_PAPER.contains(span.state())) {
                sum = sum.plus(item.map(size -> prove(order, span, size))
                        .orElseGet(() -> new RollProof(
                                span.size(), 0, 0, BigDecimal.ZERO, Map.of(Fault.NO_PAGE, (long) span.size()))));
            }
        }
        return sum;
    }

    private RollProof prove(StampOrder order, Span span, PackageSize item) {
        Map<Fault, Long> faults = new EnumMap<>(Fault.class);
        long right = resolving(order, span, item, faults);
        int told = told(span, item);
        boolean origin = told >= 0;
        if (!origin) {
            faults.put(Fault.NO_ORIGIN, (long) span.size());
        }
        return new RollProof(
                span.size(),
                right,
                origin ? span.size() : 0,
                BigDecimal.valueOf(Math.max(0, told)).multiply(BigDecimal.valueOf(span.size())),
                faults);
    }

    private long resolving(StampOrder order, Span span, PackageSize item, Map<Fault, Long> faults) {
        long found = 0;
        long right = 0;
        int next = span.from();
        while (next <= span.to()) {
            List<ProofStore.Numbered> batch = proofs.serials(order.number(), next, span.to(), BATCH);
            if (batch.isEmpty()) {
                break;
            }
            for (ProofStore.Numbered one : batch) {
                Optional<Fault> fault = fault(one, span, item);
                fault.ifPresent(wrong -> faults.merge(wrong, 1L, Long::sum));
                right += fault.isEmpty() ? 1 : 0;
            }
            found += batch.size();
            next = batch.getLast().position() + 1;
        }
        if (found < span.size()) {
            faults.put(Fault.NO_STAMP, span.size() - found);
        }
        return right;
    }

    private Optional<Fault> fault(ProofStore.Numbered one, Span span, PackageSize item) {
        String code = codes.write(one.serial());
        if (!codes.read(code).equals(Optional.of(one.serial()))) {
            return Optional.of(Fault.SIGNATURE);
        }
        if (pages.stream().noneMatch(page -> page.pageOf(item, code).isPresent())) {
            return Optional.of(Fault.NO_PAGE);
        }
        boolean end = one.position() == span.from() || one.position() == span.to();
        return end && verdicts.peek(one.serial()).known() == null ? Optional.of(Fault.NOT_KNOWN) : Optional.empty();
    }

    /** How much of the origin a scan of the run tells, 0 to 100; -1 when it tells none. */
    private int told(Span span, PackageSize item) {
        if (span.lot() == null) {
            ItemFacts facts = facts(item);
            return facts.isOrigin() ? facts.percent() : -1;
        }
        Optional<PackedLot> lot = goods.lot(span.lot());
        if (lot.isEmpty() || lot.get().made() == null || !lot.get().story()) {
            return -1;
        }
        return goods.story(span.lot())
                .map(story -> story.complete() == null ? ALL : story.complete().percent())
                .orElse(-1);
    }

    private ItemFacts facts(PackageSize item) {
        return products.find(item.product())
                .map(product -> new ItemFacts(
                        item.netContent() != null,
                        !producers
                                .find(item.entity())
                                .map(EntitySummary::address)
                                .orElse("")
                                .isBlank(),
                        !product.photos().isEmpty(),
                        product.story() != null && !product.story().isBlank(),
                        register.ofProduct(item.product().value()).isPresent()))
                .orElseGet(() -> new ItemFacts(false, false, false, false, false));
    }
}
