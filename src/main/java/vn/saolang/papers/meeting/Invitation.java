package vn.saolang.papers.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Signature;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Giấy mời to a meeting of a council, one for each member or guest, in the layout of Nghị định 30/2020/NĐ-CP.
 *
 * @param guest who is invited
 * @param agency whom the guest comes for, null when nobody was named
 * @param role as what: "Thành viên Hội đồng"; null for a guest
 * @param time day and hour in words
 * @param products how many products are on the agenda
 */
public record Invitation(
        Issue issue,
        String council,
        String subject,
        String guest,
        @Nullable String agency,
        @Nullable String role,
        String time,
        @Nullable String venue,
        int products,
        @Nullable String chair) {

    /** The invitation as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = issue.draft("Giấy mời họp - " + guest)
                .kind("GIẤY MỜI", "Họp " + council)
                .add(
                        Block.text(council + " trân trọng kính mời:"),
                        Block.text(Block.Look.CENTRED_BOLD, guest),
                        Block.text(Block.Look.CENTRED, place()),
                        Block.field("Tham dự:", "Phiên họp " + subject),
                        Block.field("Nội dung:", products + " sản phẩm theo chương trình họp kèm theo"),
                        Block.field("Thời gian:", time),
                        Block.field("Địa điểm:", venue));
        if (role != null) {
            draft.add(
                    Block.text(
                            "Đề nghị nghiên cứu hồ sơ, kê khai xung đột lợi ích và xác nhận tham dự trên phần mềm trước ngày họp. Trường hợp không thể tham dự, đề nghị nêu lý do để bảo đảm điều kiện họp."));
        }
        return draft.add(Block.text("Rất mong sự có mặt đúng giờ./."))
                .recipients("Như trên", "Lưu: hồ sơ Hội đồng")
                .signed(new Signature(null, List.of("CHỦ TỊCH HỘI ĐỒNG"), null, chair))
                .done();
    }

    private String place() {
        if (role == null) {
            return PaperWords.or(agency);
        }
        return agency == null || agency.isBlank() ? role : role + " – " + agency;
    }
}
