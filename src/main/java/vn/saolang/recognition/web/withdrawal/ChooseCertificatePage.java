package vn.saolang.recognition.web.withdrawal;

import java.util.List;
import vn.saolang.kernel.ui.Page;
import vn.saolang.recognition.model.withdrawal.HeldCertificate;

/** Certificates in force among which the office or the commune picks the one the case is about. */
public record ChooseCertificatePage(List<HeldCertificate> certificates, String q) implements Page {

    @Override
    public String titleKey() {
        return "recognition.withdrawal.choose.title";
    }
}
