package vn.saolang.recognition;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.files.FileId;
import vn.saolang.kernel.DomainEvent;

/**
 * Somebody who inspects, samples or supervises concluded that a certificate is to be withdrawn (26/2026 Điều 8.3a): published by
 * other modules, it opens a case.
 *
 * @param code public code of the product in the register
 * @param ground letter of 26/2026 Điều 8.1: "a" to "e", "đ"
 * @param number of the conclusion, as written on it
 * @param day the conclusion bears, from which the 15 days run (Điều 8.4)
 * @param authority that concluded
 * @param evidence what it concluded, 10 to 4.000 characters
 * @param file the conclusion; null when only its number is at hand
 */
public record WithdrawalProposed(
        String code,
        String ground,
        String number,
        LocalDate day,
        String authority,
        String evidence,
        @Nullable FileId file)
        implements DomainEvent {

    @Override
    public String subjectType() {
        return "product";
    }

    @Override
    public String subjectId() {
        return code;
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("ground", ground, "conclusion", number, "day", day.toString());
    }
}
