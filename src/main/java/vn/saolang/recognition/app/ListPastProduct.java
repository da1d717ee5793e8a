package vn.saolang.recognition.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.app.validity.ExtendCertificates;
import vn.saolang.recognition.past.PastProduct;
import vn.saolang.recognition.past.PastRecognition;
import vn.saolang.recognition.register.Precision;
import vn.saolang.recognition.store.ListedProductStore;
import vn.saolang.recognition.store.RecognitionStore;
import vn.saolang.territory.Unit;

/** Lists a product that was recognised before this software was used (26/2026 Điều 12.1: it keeps its term). */
@Component
public class ListPastProduct {

    public static final int CERTIFICATE_MONTHS = 36;

    private final ListedProductStore products;
    private final RecognitionStore recognitions;
    private final ProductPlaces places;
    private final ProductGroups groups;
    private final ExtendCertificates extending;
    private final VietnamTime time;

    ListPastProduct(
            ListedProductStore products,
            RecognitionStore recognitions,
            ProductPlaces places,
            ProductGroups groups,
            ExtendCertificates extending,
            VietnamTime time) {
        this.products = products;
        this.recognitions = recognitions;
        this.places = places;
        this.groups = groups;
        this.extending = extending;
        this.time = time;
    }

    /** Lists it with its recognitions, the earliest first; does nothing when its public name is already listed. */
    @Transactional
    public void list(PastProduct product) {
        if (products.isListed(product.publicId())) {
            return;
        }
        UUID id = UUID.randomUUID();
        products.save(rowOf(id, product), time.now());
        product.recognitions().forEach(past -> keep(id, past));
        extending.apply();
    }

    private ListedProductStore.Row rowOf(UUID id, PastProduct product) {
        Set<Unit> around = places.around(product.unit());
        List<String> keys = around.stream().map(unit -> unit.ref().key()).toList();
        String search = ProductPlaces.searchText(product.name(), product.entityName(), product.place(), "", around);
        return new ListedProductStore.Row(
                id,
                product.publicId(),
                null,
                null,
                product.name(),
                product.entityName(),
                product.criteriaSet(),
                groups.of(product.criteriaSet()),
                product.unit(),
                product.place(),
                product.story(),
                "",
                product.source(),
                product.fictional(),
                search,
                keys);
    }

    private void keep(UUID listed, PastRecognition past) {
        LocalDate from = past.decided().from();
        if (past.decided().precision() == Precision.DAY && from != null) {
            recognitions.replaceRunning(listed, from);
        }
        UUID id = UUID.randomUUID();
        recognitions.insert(new RecognitionStore.Row(
                id,
                listed,
                null,
                past.stars(),
                past.level(),
                past.authority(),
                past.act(),
                past.decisionNumber(),
                past.total(),
                past.decided(),
                CERTIFICATE_MONTHS,
                past.source()));
        LocalDate withdrawn = past.withdrawnOn();
        String reason = past.withdrawal();
        if (withdrawn != null && reason != null) {
            recognitions.withdraw(id, withdrawn, reason);
        }
    }
}
