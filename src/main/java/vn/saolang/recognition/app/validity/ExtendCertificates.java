package vn.saolang.recognition.app.validity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.dossier.DossierId;
import vn.saolang.dossier.DossierKind;
import vn.saolang.dossier.DossierSummary;
import vn.saolang.dossier.Dossiers;
import vn.saolang.kernel.VietnamTime;
import vn.saolang.recognition.NoticeIssued;
import vn.saolang.recognition.store.validity.ValidityStore;
import vn.saolang.regulation.Regulations;

/**
 * Writes the extension of 26/2026 Điều 12.3 on the certificates of its scope, as the act's data has it. The law speaks of
 * products whose time to file could not be met; every certificate of the scope counts as one, whether or not a dossier was
 * filed, because on the first day of the act its window had closed already. An extension ends with the result.
 */
@Component
@Order(50)
public class ExtendCertificates implements ApplicationRunner {

    private final ValidityStore validity;
    private final Regulations regulations;
    private final Dossiers dossiers;
    private final VietnamTime time;

    ExtendCertificates(ValidityStore validity, Regulations regulations, Dossiers dossiers, VietnamTime time) {
        this.validity = validity;
        this.regulations = regulations;
        this.dossiers = dossiers;
        this.time = time;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        apply();
    }

    /** Extends what the scope holds and is not extended yet; doing it twice changes nothing. */
    @Transactional
    public void apply() {
        regulations.transition().ifPresent(transition -> {
            validity.allowOverlap();
            List<UUID> products =
                    validity.extend(transition.inForceOn(), transition.endingBefore(), transition.extensionDays());
            validity.settle(new LinkedHashSet<>(products));
        });
    }

    /** A re-evaluation that ends without recognition ends the extension with the notice of its result. */
    @EventListener
    void on(NoticeIssued notice) {
        DossierSummary dossier = dossiers.get(new DossierId(notice.dossier()));
        boolean failed = notice.outcome().equals("BELOW") || notice.outcome().equals("KNOCKED_OUT");
        if (dossier.kind() == DossierKind.RE_EVALUATION && failed) {
            validity.endExtension(dossier.product().value(), time.today());
        }
    }
}
