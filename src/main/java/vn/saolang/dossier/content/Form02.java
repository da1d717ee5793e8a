package vn.saolang.dossier.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Form 02, báo cáo tự đánh giá, parts I, II and IV (26/2026 Phụ lục III), as sealed; part III is the answers.
 *
 * <p>Holds personal data (sex, ethnicity, home address): for the dossier's own offices only.
 *
 * @param entityKind name of an {@link vn.saolang.producer.EntityKind}
 * @param sex name of a {@link vn.saolang.producer.Representative.Sex}, or empty
 * @param founded I.6, dd/MM/yyyy
 * @param otherRights what the last box of I.7 stands for
 * @param organisation part II: raw material area, technology, processing, packing
 * @param plan part IV
 * @param since what happened since recognition; null for a first evaluation and in what was sealed before it was asked
 */
public record Form02(
        String entity,
        String entityKind,
        String address,
        String phone,
        String email,
        String representative,
        String sex,
        String ethnicity,
        String residence,
        String founded,
        String registration,
        String product,
        String productDescription,
        List<HeldPaper> held,
        String otherRights,
        String history,
        String structure,
        String organisation,
        String quality,
        String market,
        String business,
        String plan,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable SinceRecognition since) {

    public Form02 {
        held = List.copyOf(held);
    }
}
