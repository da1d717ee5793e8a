package vn.saolang.dossier.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.dossier.app.DossierFile.Met;
import vn.saolang.dossier.store.OfficeStore.Forwarding;
import vn.saolang.dossier.store.OfficeStore.Reception;
import vn.saolang.dossier.store.OfficeStore.Request;
import vn.saolang.dossier.store.StepStore;
import vn.saolang.dossier.store.prepare.PreparationStore.Preparation;
import vn.saolang.kernel.ui.Page;

/**
 * Where a dossier stands, who has it, what the reader may do, what is missing.
 *
 * @param trackingCode as printed, empty before it was handed in
 * @param prepared parts last written under a mandate
 * @param defects how many points keep it from being handed in; 0 when it is not with the producer
 * @param formerlyFiledOn day it was filed under the former rules it was not finished under (26/2026 Điều 12.2), or null
 */
public record DossierPage(
        Met met,
        int defects,
        List<StepStore.Taken> timeline,
        @Nullable Reception communeReceipt,
        @Nullable Reception provinceReceipt,
        List<Request> requests,
        List<Forwarding> forwardings,
        @Nullable LocalDate formerlyFiledOn,
        String trackingCode,
        List<Preparation> prepared)
        implements Page {

    @Override
    public String titleKey() {
        return "dossier.one.title";
    }

    @Override
    public List<String> titleArgs() {
        return List.of(met.dossier().productName());
    }

    /** Who prepared under a mandate, each name once. */
    public List<String> preparers() {
        return prepared.stream().map(Preparation::name).distinct().toList();
    }

    /** Message key of what comes next, for whoever reads. */
    public String nextKey() {
        return "dossier.next." + met.dossier().state().name();
    }
}
