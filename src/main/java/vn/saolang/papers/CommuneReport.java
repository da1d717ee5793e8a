package vn.saolang.papers;

import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.fields;
import static vn.saolang.papers.Block.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Look;

/**
 * Mẫu số 03, Báo cáo đánh giá một số nội dung của hồ sơ đăng ký (26/2026 Điều 7.2 and Phụ lục III), in the annex's
 * wording; number, place and date as Nghị định 30/2020 asks of a report. What is null prints as dots.
 *
 * @param commune the unit with its kind: "xã Tân Cương"
 * @param province the province's name without "tỉnh"
 * @param material II.1, use of local material
 * @param labour II.2, use of local labour
 * @param idea II.3, where the idea comes from
 * @param identity II.4, identity and local knowledge
 */
public record CommuneReport(
        Issue issue,
        @Nullable String commune,
        @Nullable String province,
        @Nullable String entity,
        @Nullable String entityKind,
        @Nullable String address,
        SelfAssessment.Person representative,
        @Nullable String product,
        @Nullable String material,
        @Nullable String labour,
        @Nullable String idea,
        @Nullable String identity) {

    /** An empty form. */
    public static CommuneReport blank() {
        Issue issue = new Issue(null, "Ủy ban nhân dân xã/phường…", null, "BC-UBND", null, null, List.of(), null);
        return new CommuneReport(
                issue, null, null, null, null, null, SelfAssessment.Person.BLANK, null, null, null, null, null);
    }

    /** The form as a paper. */
    public OfficialPaper paper() {
        String unit = commune == null ? "xã...." : commune;
        return issue.draft("Mẫu số 03 - Báo cáo đánh giá một số nội dung - " + PaperWords.or(product))
                .form(
                        "Mẫu số 03: Báo cáo đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm"
                                + " OCOP")
                .kind(
                        "BÁO CÁO",
                        "Đánh giá một số nội dung của hồ sơ đăng ký tham gia đánh giá, phân hạng sản phẩm OCOP")
                .addAll(general())
                .addAll(topics())
                .add(text(
                        "Ủy ban nhân dân %s đề nghị Ủy ban nhân dân tỉnh %s đánh giá, phân hạng sản phẩm OCOP cho sản phẩm %s của %s."
                                .formatted(
                                        unit,
                                        province == null ? "...." : province,
                                        product == null ? "...." : product,
                                        entity == null ? "……." : entity)))
                .signed(new Block.Signature(
                        null,
                        List.of("T.M ỦY BAN NHÂN DÂN\n" + PaperWords.capitals(unit)),
                        "(Ký tên và đóng dấu)",
                        issue.signer()))
                .done();
    }

    private List<Block> general() {
        return List.of(
                new Block.Heading(2, "I. THÔNG TIN CHUNG VỀ HỒ SƠ SẢN PHẨM"),
                field("1. Tên chủ thể:", entity),
                field("2. Loại hình tổ chức:", entityKind),
                field("3. Địa chỉ:", address),
                text(Look.FLUSH, "4. Tên người đại diện pháp luật:"),
                field("- Họ tên:", representative.name()),
                fields("- Giới tính:", SelfAssessment.sex(representative), "Dân tộc:", representative.ethnicity()),
                field("- Địa chỉ thường trú:", representative.residence()),
                field("5. Sản phẩm đăng ký đánh giá:", product));
    }

    private List<Block> topics() {
        return List.of(
                new Block.Heading(2, "II. ĐÁNH GIÁ MỘT SỐ NỘI DUNG CỦA HỒ SƠ SẢN PHẨM"),
                topic(
                        "1. Về sử dụng nguyên liệu địa phương:",
                        "(Nội dung thể hiện rõ mô tả của chủ thể và đánh giá về tình hình sử dụng nguyên liệu thực tế của chủ"
                                + " thể trên địa bàn xã).",
                        material),
                topic(
                        "2. Về sử dụng lao động địa phương:",
                        "(Nội dung thể hiện rõ mô tả của chủ thể và đánh giá về tình hình sử dụng thực tế về lao động địa"
                                + " phương của chủ thể trên địa bàn xã).",
                        labour),
                topic(
                        "3. Nguồn gốc ý tưởng sản phẩm:",
                        "(Nhận xét về nguồn gốc sản phẩm (truyền thống, sản phẩm mới) của chủ thể dựa trên thực tế của địa"
                                + " phương).",
                        idea),
                topic(
                        "4. Bản sắc/trí tuệ địa phương:",
                        "(Đánh giá các giá trị văn hóa, tri thức bản địa (giống, nguyên liệu, điều kiện sản xuất), kinh nghiệm"
                                + " sản xuất của cộng đồng và phương thức sản xuất đặc trưng của địa phương, tạo nên sự"
                                + " khác biệt của sản phẩm).",
                        identity));
    }

    /** The form's explanation shows only while nothing is written in its place. */
    private static Block topic(String label, String explanation, @Nullable String answer) {
        return new Block.LongField(answer == null ? label + " " + explanation : label, answer, 4);
    }
}
