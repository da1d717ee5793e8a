package vn.saolang.papers.model;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.CouncilPapers.Rules;

/**
 * The text of a council's rules: what 26/2026 Điều 5 and 7 leave to them, filled in from the rules' data, so that the
 * paper and the software cannot say different things.
 */
public final class CouncilRulesText {

    private CouncilRulesText() {}

    /** The articles of the Quy chế. */
    public static List<Block> articles(String council, String office, Rules rules) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                titled(
                        1,
                        "Phạm vi điều chỉnh, đối tượng áp dụng",
                        "Quy chế này quy định nguyên tắc, chế độ làm việc và trình tự đánh giá của " + council
                                + "; áp dụng đối với thành viên Hội đồng, Tổ tư vấn Hội đồng và cơ quan, tổ chức, cá nhân liên quan."));
        blocks.add(principles());
        blocks.add(meeting(rules));
        blocks.add(scoring(rules));
        blocks.add(
                titled(
                        5,
                        "Kết luận và báo cáo",
                        "1. Sản phẩm thuộc trường hợp bị loại theo Bộ tiêu chí thì dừng đánh giá, nêu rõ lý do trong biên bản.",
                        "2. Thư ký lập biên bản; Chủ tịch Hội đồng kết luận kết quả từng sản phẩm và báo cáo cấp có thẩm quyền."));
        if (rules.extraRounds() != null) {
            blocks.add(titled(6, "Đợt đánh giá bổ sung trong năm", rules.extraRounds()));
        }
        blocks.add(
                titled(
                        rules.extraRounds() == null ? 6 : 7,
                        "Tổ chức thực hiện",
                        office
                                + " giúp Hội đồng tổ chức thực hiện Quy chế này; tổng hợp vướng mắc, đề xuất sửa đổi khi cần thiết."));
        return blocks;
    }

    private static Block principles() {
        return titled(
                2,
                "Nguyên tắc làm việc",
                "1. Công khai, minh bạch, khách quan; thành viên Hội đồng chịu trách nhiệm về kết quả đánh giá của mình.",
                "2. Mỗi thành viên chấm điểm độc lập; không thành viên nào xem được phiếu của thành viên khác trước khi"
                        + " Hội đồng kết thúc chấm điểm.",
                "3. Thành viên có xung đột lợi ích với chủ thể hoặc sản phẩm thì không tham gia đánh giá sản phẩm đó, không"
                        + " tính vào số thành viên được cử khi xét điều kiện họp đối với sản phẩm đó và không tiếp cận hồ sơ,"
                        + " điểm số của sản phẩm đó.");
    }

    private static Block meeting(Rules rules) {
        return titled(
                3,
                "Họp Hội đồng",
                "1. Cuộc họp được tiến hành khi có ít nhất %s số thành viên được cử (làm tròn lên) có mặt%s."
                        .formatted(rules.quorum(), rules.chairRequired() ? ", trong đó có Chủ tịch Hội đồng" : ""),
                "2. Thành viên có mặt phải hoàn thành phiếu đánh giá trước khi Hội đồng kết thúc chấm điểm.");
    }

    private static Block scoring(Rules rules) {
        String spread = rules.maximumSpread() == null
                ? "3. Quy chế này không giới hạn độ chênh lệch điểm giữa các thành viên."
                : "3. Chênh lệch giữa tổng điểm cao nhất và thấp nhất của các thành viên đối với một sản phẩm không quá "
                        + rules.maximumSpread()
                        + " điểm; nếu vượt, Chủ tịch Hội đồng tổ chức thảo luận và yêu cầu chấm lại, phiếu đã chấm được lưu.";
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(
                "1. Điểm của sản phẩm là trung bình cộng tổng điểm của các phiếu hợp lệ, thể hiện với %d chữ số thập phân. %s"
                        .formatted(rules.decimals(), rules.roundingRule()));
        paragraphs.add("2. Yêu cầu tối thiểu theo cấp độ sao: " + rules.minimumRule());
        paragraphs.add(spread);
        for (String demand : rules.conduct()) {
            paragraphs.add((paragraphs.size() + 1) + ". " + demand);
        }
        return titled(4, "Chấm điểm và tổng hợp", paragraphs.toArray(String[]::new));
    }

    private static Block titled(int number, String title, String... paragraphs) {
        return new Block.Article("Điều " + number + ". " + title, "", List.of(paragraphs));
    }
}
