package vn.saolang.recognition.app.withdrawal;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.saolang.kernel.Actor;
import vn.saolang.kernel.Events;
import vn.saolang.kernel.Stale;
import vn.saolang.recognition.RecognitionEnded;
import vn.saolang.recognition.model.withdrawal.Ground;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;
import vn.saolang.recognition.store.withdrawal.CertificateStore;

/**
 * Ends a recognition before its term. One row changes; certificate, register, product page, API and exports read it, so they
 * change together. What it stores as reason names clause and decision only: it is public.
 */
@Component
public class EndRecognition {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final CertificateStore certificates;
    private final MessageSource messages;
    private final Events events;

    EndRecognition(CertificateStore certificates, MessageSource messages, Events events) {
        this.certificates = certificates;
        this.messages = messages;
        this.events = events;
    }

    /**
     * The certificate is withdrawn (26/2026 Điều 8).
     *
     * @param decision full number of the withdrawing decision
     * @param on its day: the first day the certificate no longer holds
     * @throws Stale when it has ended meanwhile
     */
    @Transactional
    public void withdraw(Actor by, HeldCertificate held, Ground ground, String decision, LocalDate on) {
        end(by, held, "WITHDRAWN", "recognition.ended.WITHDRAWN", text(ground.key()), ground.cited(), decision, on);
    }

    /**
     * The recognising decision is withdrawn for this product (26/2026 Điều 10.1b).
     *
     * @throws Stale when the recognition has ended meanwhile
     */
    @Transactional
    public void annul(Actor by, HeldCertificate held, String decision, LocalDate on) {
        end(by, held, "ANNULLED", "recognition.ended.ANNULLED", "", "điểm b khoản 1 Điều 10", decision, on);
    }

    private void end(
            Actor by,
            HeldCertificate held,
            String how,
            String key,
            String ground,
            String cited,
            String decision,
            LocalDate on) {
        String reason = messages.getMessage(key, new Object[] {ground, cited, decision}, VIETNAMESE);
        if (!certificates.end(held.recognition(), on, how, reason)) {
            throw new Stale("recognition");
        }
        String type = how.equals("WITHDRAWN") ? "CertificateWithdrawn" : "RecognitionAnnulled";
        events.publish(by, new RecognitionEnded(type, held.recognition(), held.code(), decision, on));
    }

    private String text(String key) {
        return messages.getMessage(key, null, VIETNAMESE);
    }
}
