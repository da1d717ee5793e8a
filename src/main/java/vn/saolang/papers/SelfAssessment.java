package vn.saolang.papers;

import static vn.saolang.papers.Block.check;
import static vn.saolang.papers.Block.field;
import static vn.saolang.papers.Block.fields;
import static vn.saolang.papers.Block.longField;
import static vn.saolang.papers.Block.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Look;
import vn.saolang.papers.model.EvidenceGuide;

/**
 * Mẫu số 02, Báo cáo tự đánh giá về sản phẩm (26/2026 Phụ lục III), in the annex's wording. What is null prints as
 * dots. Holds personal data (sex, ethnicity, home address): print it only for those entitled to the dossier.
 *
 * @param founded I.6, the day of founding or registration
 * @param productDescription I.7, pack sizes and standards
 * @param held I.7, the papers ticked
 * @param otherRights I.7 d), what the last box stands for
 * @param history I.8
 * @param structure I.9
 * @param results part II
 * @param criteriaSet part III, the set's name
 * @param lines part III, in the order of the set
 * @param total part III, sum of the points
 * @param changes part III, what changed since recognition; only for renewals
 * @param plan part IV
 */
public record SelfAssessment(
        @Nullable String entity,
        @Nullable String entityKind,
        @Nullable String address,
        @Nullable String phone,
        @Nullable String email,
        Person representative,
        @Nullable String founded,
        @Nullable String registration,
        @Nullable String product,
        @Nullable String productDescription,
        Set<Held> held,
        @Nullable String otherRights,
        @Nullable String history,
        @Nullable String structure,
        Results results,
        @Nullable String criteriaSet,
        List<Line> lines,
        @Nullable BigDecimal total,
        @Nullable String changes,
        @Nullable String plan,
        @Nullable String place,
        @Nullable LocalDate date) {

    /** The legal representative, as forms 02 and 03 ask. */
    public record Person(
            @Nullable String name,
            @Nullable String sex,
            @Nullable String ethnicity,
            @Nullable String residence) {

        /** Nothing known. */
        public static final Person BLANK = new Person(null, null, null, null);
    }

    /** The boxes of I.7, in the form's order. */
    public enum Held {
        BUSINESS_REGISTRATION,
        QUALITY_DECLARED,
        FOOD_SAFETY_CERTIFICATE,
        PRODUCTION_CERTIFICATE,
        INTELLECTUAL_PROPERTY,
        TRADEMARK,
        INDICATION_OR_COLLECTIVE_MARK,
        PATENT,
        INDUSTRIAL_DESIGN,
        COPYRIGHT,
        OTHER
    }

    /** Part II: the four things the form asks to be told. */
    public record Results(
            @Nullable String organisation,
            @Nullable String quality,
            @Nullable String market,
            @Nullable String business) {

        /** Nothing told. */
        public static final Results BLANK = new Results(null, null, null, null);
    }

    /**
     * A row of part III: a part or section of the set (group), or a criterion with the option chosen, the points it
     * gives, the words and the evidence for it.
     */
    public record Line(
            String code,
            String name,
            @Nullable BigDecimal maximum,
            @Nullable String option,
            @Nullable BigDecimal points,
            @Nullable String description,
            List<String> evidence,
            boolean group) {}

    /** An empty form. */
    public static SelfAssessment blank() {
        return new SelfAssessment(
                null,
                null,
                null,
                null,
                null,
                Person.BLANK,
                null,
                null,
                null,
                null,
                Set.of(),
                null,
                null,
                null,
                Results.BLANK,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null);
    }

    /** The form as a paper. */
    public OfficialPaper paper() {
        return PaperDraft.titled("Mẫu số 02 - Báo cáo tự đánh giá - " + PaperWords.or(product))
                .form("Mẫu số 02: Báo cáo tự đánh giá về sản phẩm")
                .on(date)
                .kind("BÁO CÁO TỰ ĐÁNH GIÁ VỀ SẢN PHẨM", "(Dành cho chủ thể có sản phẩm đăng ký)")
                .addAll(general())
                .addAll(boxes())
                .add(
                        longField(
                                "8. Lịch sử hình thành của chủ thể (nêu các giai đoạn hình thành và phát triển):",
                                history),
                        longField("9. Cơ cấu tổ chức của chủ thể:", structure))
                .addAll(implementation())
                .addAll(criteria())
                .addAll(planned())
                .done();
    }

    private List<Block> general() {
        return List.of(
                new Block.Heading(1, "Phần I\nTHÔNG TIN CHUNG"),
                field("1. Tên chủ thể:", entity),
                field("2. Loại hình tổ chức:", entityKind),
                field("3. Địa chỉ:", address),
                fields("4. Điện thoại:", phone, "Email:", email),
                text(Look.FLUSH, "5. Tên người đại diện pháp luật:"),
                field("- Họ tên:", representative.name()),
                fields("- Giới tính:", sex(representative), "Dân tộc:", representative.ethnicity()),
                field("- Địa chỉ thường trú:", representative.residence()),
                fields("6. Ngày thành lập/đăng ký kinh doanh:", founded, "Số giấy đăng ký (nếu có):", registration),
                longField("7. Tên sản phẩm/dịch vụ, mô tả về quy cách sản phẩm, tiêu chuẩn:", described()));
    }

    /** The answer with the form's own "(Nam/nữ);" after dots. */
    static String sex(Person person) {
        return person.sex() == null ? "………… (Nam/nữ);" : person.sex() + ";";
    }

    private @Nullable String described() {
        if (product == null) {
            return productDescription;
        }
        return productDescription == null ? product : product + "\n" + productDescription;
    }

    private List<Block> boxes() {
        String other = "+ Khác (ghi rõ): " + (otherRights == null ? "" : otherRights);
        return List.of(
                text(Look.FLUSH, "Đánh dấu (√) vào mục tương ứng:"),
                box("a) Giấy đăng ký kinh doanh:", Held.BUSINESS_REGISTRATION),
                box("b) Đã công bố chất lượng sản phẩm theo quy định:", Held.QUALITY_DECLARED),
                text(Look.FLUSH, "c) Đã có các điều kiện sản xuất theo quy định:"),
                box(
                        "- Giấy chứng nhận cơ sở đủ điều kiện vệ sinh an toàn thực phẩm theo quy định của pháp luật cho sản"
                                + " xuất sản phẩm:",
                        Held.FOOD_SAFETY_CERTIFICATE),
                box(
                        "- Giấy chứng nhận cơ sở đủ điều kiện sản xuất bắt buộc theo quy định cho sản phẩm (đối với các sản"
                                + " phẩm bắt buộc theo quy định)",
                        Held.PRODUCTION_CERTIFICATE),
                box("d) Đã có đăng ký sở hữu trí tuệ:", Held.INTELLECTUAL_PROPERTY),
                box("+ Giấy chứng nhận đăng ký nhãn hiệu:", Held.TRADEMARK),
                box(
                        "+ Văn bản ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn hiệu tập thể, nhãn hiệu chứng nhận:",
                        Held.INDICATION_OR_COLLECTIVE_MARK),
                box("+ Bằng sáng chế", Held.PATENT),
                box("+ Bằng độc quyền kiểu dáng công nghiệp:", Held.INDUSTRIAL_DESIGN),
                box("+ Giấy chứng nhận bản quyền tác giả", Held.COPYRIGHT),
                box(other.strip(), Held.OTHER));
    }

    private Block box(String label, Held paper) {
        return check(label, held.contains(paper));
    }

    private List<Block> implementation() {
        return List.of(
                new Block.Heading(1, "Phần II\nKẾT QUẢ THỰC HIỆN PHƯƠNG ÁN SẢN XUẤT KINH DOANH"),
                text(
                        Look.GUIDANCE,
                        "Nội dung yêu cầu: Đánh giá kết quả triển khai phương án sản xuất, kinh doanh của chủ thể theo Phương"
                                + " án sản xuất, kinh doanh khi tham gia OCOP."),
                text(Look.GUIDANCE, "Lưu ý: trình bày rõ một số nội dung sau:"),
                longField(
                        "- Tổ chức vùng nguyên liệu, công nghệ sản xuất, sơ chế, chế biến, đóng gói sản phẩm của chủ thể.",
                        results.organisation()),
                longField(
                        "- Sự thay đổi về chất lượng sản phẩm: chất lượng, tiêu chuẩn chất lượng, bao bì, nhãn mác, hình thức"
                                + " đóng gói,...",
                        results.quality()),
                longField("- Thị trường phân phối sản phẩm.", results.market()),
                longField("- Kết quả sản xuất, kinh doanh: doanh thu, lợi nhuận.", results.business()));
    }

    private List<Block> criteria() {
        List<Block> blocks = new ArrayList<>(EvidenceGuide.blocks());
        blocks.add(text(Look.BOLD, "Kết quả tự đánh giá theo Bộ tiêu chí: " + PaperWords.or(criteriaSet)));
        List<Block.Row> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(row(line)));
        if (total != null) {
            rows.add(new Block.Row(List.of("", "TỔNG CỘNG", PaperWords.total(total), "", ""), true));
        }
        if (rows.isEmpty()) {
            rows.add(new Block.Row(java.util.Collections.nCopies(5, PaperWords.DOTS), false));
        }
        blocks.add(new Block.Table(
                List.of(
                        new Column("TT", 8, Align.CENTRE),
                        new Column("Tiêu chí và phương án tự chọn", 34, Align.LEFT),
                        new Column("Điểm tự chấm", 11, Align.CENTRE),
                        new Column("Mô tả, chứng minh", 26, Align.LEFT),
                        new Column("Tài liệu minh chứng", 21, Align.LEFT)),
                rows));
        blocks.add(longField(EvidenceGuide.RENEWAL, changes));
        return blocks;
    }

    private static Block.Row row(Line line) {
        String name = line.maximum() == null
                ? line.name()
                : line.name() + " (tối đa " + PaperWords.points(line.maximum()) + " điểm)";
        return new Block.Row(
                List.of(
                        line.code(),
                        line.option() == null ? name : name + "\n→ " + line.option(),
                        line.points() == null ? "" : PaperWords.points(line.points()),
                        line.description() == null ? "" : line.description(),
                        String.join("\n", line.evidence())),
                line.group());
    }

    private List<Block> planned() {
        return List.of(
                new Block.Heading(1, "Phần IV\nKẾ HOẠCH SẢN XUẤT, KINH DOANH"),
                new Block.LongField(
                        "Trình bày những định hướng, kế hoạch của chủ sở hữu trong thời gian tới về phát triển sản phẩm, tổ"
                                + " chức sản xuất, thị trường.",
                        plan,
                        5),
                new Block.Signatures(List.of(new Block.Signature(
                        PaperWords.dateLine(place, date),
                        List.of("ĐẠI DIỆN THEO PHÁP LUẬT CỦA CƠ SỞ"),
                        "(Ký, họ tên, đóng dấu)",
                        representative.name()))));
    }
}
