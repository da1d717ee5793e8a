package vn.saolang.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import vn.saolang.papers.SelfAssessment.Held;

/** Papers filled with a fictional firm's data. */
final class PaperSamples {

    static final SelfAssessment.Person PERSON =
            new SelfAssessment.Person("Đại diện hợp tác xã Minh Họa", "Nữ", "Tày", "Xóm Hồng Thái, xã Tân Cương");

    private PaperSamples() {}

    static RegistrationForm registration() {
        return new RegistrationForm(
                "Thái Nguyên",
                2026,
                "Hợp tác xã chè Minh Họa",
                PERSON.name(),
                "Giám đốc",
                "Xóm Hồng Thái, xã Tân Cương, tỉnh Thái Nguyên",
                "0208 000 0000",
                "lienhe@vidu.vn",
                "Trà tôm nõn Minh Họa",
                "Thực phẩm, Chè, Chè tươi, chế biến",
                RegistrationForm.Occasion.FIRST,
                "05",
                List.of("Giấy chứng nhận đăng ký kinh doanh (bản sao)."),
                "Tân Cương",
                LocalDate.of(2026, 6, 5),
                new RegistrationForm.Receipt(
                        "01-12/PĐK-19-05437-2026", LocalDate.of(2026, 6, 8), "Cán bộ tiếp nhận xã"),
                RegistrationForm.Receipt.BLANK);
    }

    static SelfAssessment selfAssessment() {
        return new SelfAssessment(
                "Hợp tác xã chè Minh Họa",
                "Hợp tác xã",
                "Xóm Hồng Thái, xã Tân Cương, tỉnh Thái Nguyên",
                "0208 000 0000",
                "lienhe@vidu.vn",
                PERSON,
                "15/03/2019",
                "4600000000",
                "Trà tôm nõn Minh Họa",
                "Hộp 100 g và 200 g; TCVN 9740:2013",
                EnumSet.of(Held.BUSINESS_REGISTRATION, Held.QUALITY_DECLARED, Held.TRADEMARK, Held.OTHER),
                "Chỉ dẫn địa lý Tân Cương",
                "Thành lập năm 2019 với 9 thành viên.\nNăm 2022 mở xưởng sao sấy mới.",
                "Hội đồng quản trị 3 người, ban kiểm soát 1 người.",
                new SelfAssessment.Results(
                        "Vùng nguyên liệu 20 ha theo VietGAP.",
                        "Bao bì mới từ năm 2025.",
                        "Bán tại 12 tỉnh.",
                        "Doanh thu 2025: 3,2 tỷ đồng."),
                "Chè tươi, chè chế biến (QD26-11)",
                List.of(
                        new SelfAssessment.Line(
                                "A",
                                "SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG",
                                new BigDecimal("40"),
                                null,
                                new BigDecimal("5"),
                                null,
                                List.of(),
                                true),
                        new SelfAssessment.Line(
                                "1.1",
                                "Nguồn nguyên liệu",
                                new BigDecimal("3"),
                                "Sử dụng nguyên liệu có nguồn gốc trong tỉnh từ 75% đến 100%",
                                new BigDecimal("3"),
                                "Toàn bộ búp chè hái tại Tân Cương.",
                                List.of("hop-dong-lien-ket.pdf", "so-do-vung-che.jpg"),
                                false),
                        new SelfAssessment.Line(
                                "1.2",
                                "Vùng nguyên liệu được cấp chứng nhận chất lượng",
                                new BigDecimal("2"),
                                "Được cấp giấy chứng nhận theo tiêu chuẩn quốc tế",
                                new BigDecimal("2.5"),
                                null,
                                List.of(),
                                false)),
                new BigDecimal("5.50"),
                null,
                "Mở rộng vùng chè hữu cơ thêm 5 ha đến năm 2028.",
                "Tân Cương",
                LocalDate.of(2026, 2, 5));
    }

    static Issue commune(String symbol) {
        return new Issue(
                null,
                "Ủy ban nhân dân xã Tân Cương",
                null,
                symbol,
                "Tân Cương",
                LocalDate.of(2026, 6, 20),
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                "Chủ tịch xã");
    }

    static CommuneReport communeReport() {
        return new CommuneReport(
                commune("BC-UBND"),
                "xã Tân Cương",
                "Thái Nguyên",
                "Hợp tác xã chè Minh Họa",
                "Hợp tác xã",
                "Xóm Hồng Thái, xã Tân Cương",
                PERSON,
                "Trà tôm nõn Minh Họa",
                "Chủ thể mô tả dùng 100% búp chè trong xã; kiểm tra thực tế đúng như mô tả.",
                "12 lao động, đều thường trú trong xã.",
                "Sản phẩm truyền thống của làng chè.",
                "Kinh nghiệm sao chè chảo gang qua ba đời.");
    }
}
