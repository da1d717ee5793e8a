package vn.saolang.papers.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.PaperWords;

/** The "Căn cứ" lines of decisions and letters. */
public final class LegalBases {

    /** The regulation every paper of the programme stands on. */
    public static final String OCOP =
            "Quyết định số 26/2026/QĐ-TTg ngày 22 tháng 5 năm 2026 của Thủ tướng Chính phủ ban hành Bộ tiêu chí và quy"
                    + " trình đánh giá, phân hạng sản phẩm mỗi xã một sản phẩm";

    private static final String LOCAL_GOVERNMENT =
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025";
    private static final String MINISTRY =
            "Căn cứ Nghị định số 35/2025/NĐ-CP ngày 25 tháng 02 năm 2025 của Chính phủ quy định chức năng, nhiệm vụ, quyền"
                    + " hạn và cơ cấu tổ chức của Bộ Nông nghiệp và Môi trường";

    private LegalBases() {}

    /**
     * Bases of a decision.
     *
     * @param central whether the ministry decides, else the province
     * @param further lines of this decision's own, without the closing semicolon
     * @param proposer who proposes it, or null
     * @param proposal number and date of the proposal, dotted while null
     */
    public static List<String> of(
            boolean central, List<String> further, @Nullable String proposer, @Nullable String proposal) {
        List<String> bases = new ArrayList<>();
        bases.add(central ? MINISTRY : LOCAL_GOVERNMENT);
        bases.add("Căn cứ " + OCOP);
        bases.addAll(further);
        if (proposer != null) {
            bases.add("Theo đề nghị của " + proposer + " tại Tờ trình số " + PaperWords.or(proposal));
        }
        return List.copyOf(bases);
    }
}
