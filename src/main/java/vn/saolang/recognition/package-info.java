/**
 * From a council's result to a decision, a certificate and the public register (26/2026 Điều 4, 7.3 đ–g, 7.4).
 *
 * <p>Owns decisions, recognitions with their validity, proposals to the ministry, notices of result, the register.<br>
 * Offers {@link vn.saolang.recognition.register.Register} to the public pages; numbers and days come from people, never from it.<br>
 * Publishes DecisionIssued, SentToMinistry, NoticeIssued.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "territory",
            "identity",
            "notice",
            "files",
            "papers",
            "regulation",
            "ranking",
            "product",
            "producer",
            "producer::*",
            "dossier",
            "dossier::*",
            "papers::*",
            "evaluation::*",
            "evaluation"
        })
@NullMarked
package vn.saolang.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
