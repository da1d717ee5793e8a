package vn.saolang.papers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.minutes.CouncilMinutes;
import vn.saolang.papers.minutes.SignaturePage;

/** The offices' and the council's papers, filled with a fictional firm's data. */
final class OfficeSamples {

    static final String COUNCIL = "Hội đồng đánh giá, phân hạng sản phẩm OCOP tỉnh Thái Nguyên năm 2026";
    static final String DECIDER = "Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên";
    static final String OFFICE = "Sở Nông nghiệp và Môi trường";
    static final String TEA = "Trà tôm nõn Minh Họa";
    static final RecognitionPapers.Ranked FOUR = ranked(TEA, "19-05437-012-2026", "85.996", 4, null);
    static final RecognitionPapers.Ranked FIVE = ranked("Trà đinh Minh Họa", "19-05437-013-2026", "92.4", 5, null);
    static final RecognitionPapers.Ranked TWO = ranked(
            "Trà túi lọc Minh Họa",
            "19-05437-014-2026",
            "61.5",
            2,
            "Tiêu chí 1.1 cần tối thiểu 2 điểm để đạt 3 sao, kết quả 1 điểm.");

    private OfficeSamples() {}

    static Map<String, Paper> all() {
        Map<String, Paper> papers = new LinkedHashMap<>();
        papers.put("04-receipt", receipt());
        papers.put("05-return", returned());
        papers.put("05-request", request());
        papers.put("05-meeting", meeting());
        papers.put("06-setup", setUp());
        papers.put("06-rules", rules());
        papers.put("07-sheet", sheet());
        papers.put("08-minutes", minutes());
        papers.put("09-submission", submission());
        papers.put("10-recognition", recognition(null, null));
        papers.put("10-approval", approval());
        papers.put("10-ministry", ministry());
        papers.put("11-certificate", certificate("Trà tôm nõn Minh Họa", 4));
        papers.put(
                "11-certificate-long",
                certificate(
                        "Bộ sản phẩm trà xanh hữu cơ đặc sản thượng hạng Minh Họa ướp hương sen Tây Hồ loại đặc biệt",
                        5));
        papers.put("12-notice", notice());
        return papers;
    }

    static Issue province(String symbol, @Nullable String number, @Nullable LocalDate date) {
        return new Issue(
                null,
                "Ủy ban nhân dân tỉnh Thái Nguyên",
                number,
                symbol,
                "Thái Nguyên",
                date,
                List.of("CHỦ TỊCH"),
                null);
    }

    static Issue office(String symbol) {
        return new Issue(
                "Ủy ban nhân dân tỉnh Thái Nguyên",
                OFFICE,
                "215",
                symbol,
                "Thái Nguyên",
                LocalDate.of(2026, 6, 20),
                List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                "Phó Giám đốc Sở");
    }

    private static RecognitionPapers.Ranked ranked(
            String product, String code, String total, int stars, @Nullable String remark) {
        return new RecognitionPapers.Ranked(
                product,
                code,
                "Hợp tác xã chè Minh Họa",
                "xã Tân Cương",
                "Thực phẩm, Chè",
                new BigDecimal(total),
                stars,
                remark);
    }

    static OfficialPaper receipt() {
        return new CommunePapers.Receipt(
                        PaperSamples.commune("TNHS"),
                        "01-12/PĐK-19-05437-2026",
                        "Hợp tác xã chè Minh Họa",
                        "Đại diện hợp tác xã",
                        "Xóm Hồng Thái, xã Tân Cương",
                        "0208 000 0000",
                        null,
                        TEA,
                        List.of(
                                new CommunePapers.Item("Phiếu đăng ký (Mẫu số 01)", "01 bản chính"),
                                new CommunePapers.Item("Báo cáo tự đánh giá (Mẫu số 02)", "01 bản chính"),
                                new CommunePapers.Item("Sản phẩm mẫu", "05 sản phẩm")),
                        1,
                        "08 giờ 30 phút, ngày 08/6/2026",
                        LocalDate.of(2026, 6, 29),
                        "Cán bộ tiếp nhận",
                        null)
                .paper();
    }

    static OfficialPaper returned() {
        return new CommunePapers.Return(
                        PaperSamples.commune("PYC-UBND"),
                        "Hợp tác xã chè Minh Họa",
                        TEA,
                        "01-12/PĐK-19-05437-2026",
                        List.of(
                                new CommunePapers.Defect(
                                        "Thiếu chữ ký của người đại diện ở Mẫu số 01",
                                        "Ký, đóng dấu và nộp lại",
                                        "Điều 6.1.a"),
                                new CommunePapers.Defect(
                                        "Thiếu 02 sản phẩm mẫu", "Nộp đủ 05 sản phẩm mẫu", "Điều 6.2.d")),
                        LocalDate.of(2026, 6, 15),
                        "Bộ phận một cửa xã Tân Cương")
                .paper();
    }

    static OfficialPaper request() {
        return new CommunePapers.Request(
                        PaperSamples.commune("UBND-KT"),
                        "tỉnh Thái Nguyên",
                        List.of(new CommunePapers.Requested(
                                TEA, "19-05437-012-2026", "Hợp tác xã chè Minh Họa", "Thực phẩm, Chè")),
                        List.of("Báo cáo theo Mẫu số 03;", "Hồ sơ sản phẩm;", "05 sản phẩm mẫu."))
                .paper();
    }

    static OfficialPaper meeting() {
        return new CommunePapers.Meeting(
                        PaperSamples.commune("BB-UBND"),
                        TEA,
                        "Hợp tác xã chè Minh Họa",
                        "14 giờ 00 phút, ngày 12/6/2026",
                        "Trụ sở UBND xã",
                        List.of("Phòng Kinh tế;", "Hội Nông dân xã."),
                        List.of("Nguyên liệu lấy hoàn toàn trong xã.", "Lao động đều là người địa phương."),
                        "Thống nhất nội dung Báo cáo theo Mẫu số 03.",
                        "Chủ tịch xã",
                        "Thư ký")
                .paper();
    }

    static OfficialPaper setUp() {
        return new CouncilPapers.SetUp(
                        province("QĐ-UBND", null, null),
                        false,
                        DECIDER,
                        COUNCIL,
                        OFFICE,
                        "88/TTr-SNNMT ngày 02/6/2026",
                        List.of(
                                new CouncilPapers.Member(null, "Phó Chủ tịch UBND tỉnh", "Chủ tịch Hội đồng"),
                                new CouncilPapers.Member(null, "Sở Nông nghiệp và Môi trường", "Ủy viên"),
                                new CouncilPapers.Member(null, "Sở Công Thương", "Ủy viên, Thư ký")),
                        List.of(new CouncilPapers.Member(null, "Chi cục Phát triển nông thôn", "Tổ trưởng")),
                        null)
                .paper();
    }

    static OfficialPaper rules() {
        return new CouncilPapers.RulesDecision(
                        province("QĐ-UBND", "1234", LocalDate.of(2026, 6, 5)),
                        false,
                        DECIDER,
                        COUNCIL,
                        OFFICE,
                        null,
                        new CouncilPapers.Rules(
                                "3/4",
                                true,
                                "10",
                                2,
                                "được coi là đạt khi đa số phiếu hợp lệ đạt; nếu ngang nhau, Chủ tịch Hội đồng kết luận.",
                                "Xếp hạng theo điểm trung bình chưa làm tròn.",
                                null,
                                List.of()))
                .paper();
    }

    static OfficialPaper sheet() {
        return scoreSheet().paper();
    }

    static ScoreSheet scoreSheet() {
        return new ScoreSheet(
                COUNCIL,
                "Chè tươi, chè chế biến",
                "(Sản phẩm: Thực phẩm. Nhóm: Chè)",
                TEA,
                "19-05437-012-2026",
                "Hợp tác xã chè Minh Họa",
                "2 (a1b2c3d4)",
                List.of(
                        new ScoreSheet.Line.Criterion(
                                "A",
                                "SẢN PHẨM VÀ SỨC MẠNH CỦA CỘNG ĐỒNG",
                                new BigDecimal("40"),
                                new BigDecimal("3"),
                                true),
                        new ScoreSheet.Line.Criterion("1", "TỔ CHỨC SẢN XUẤT", new BigDecimal("18"), null, true),
                        new ScoreSheet.Line.Criterion(
                                "1.1", "Nguồn nguyên liệu", new BigDecimal("3"), new BigDecimal("3"), false),
                        new ScoreSheet.Line.Option(
                                "Có sử dụng nguyên liệu trong tỉnh, tỷ lệ dưới 50%", BigDecimal.ONE, 0, false),
                        new ScoreSheet.Line.Option(
                                "Sử dụng nguyên liệu trong tỉnh từ 50% đến dưới 75%", BigDecimal.TWO, 3, false),
                        new ScoreSheet.Line.Option(
                                "Sử dụng nguyên liệu trong tỉnh từ 75% đến 100%", new BigDecimal("3"), 0, true),
                        new ScoreSheet.Line.Note("Ghi chú: Bị loại nếu sử dụng toàn bộ nguyên liệu nhập khẩu")),
                List.of(
                        new ScoreSheet.Sum(
                                "A", "Sản phẩm và sức mạnh của cộng đồng", new BigDecimal("32"), new BigDecimal("40")),
                        new ScoreSheet.Sum("B", "Khả năng tiếp thị", new BigDecimal("20.5"), new BigDecimal("25")),
                        new ScoreSheet.Sum("C", "Chất lượng sản phẩm", new BigDecimal("30"), new BigDecimal("35"))),
                new BigDecimal("82.5"),
                "Bao bì cần ghi rõ vùng nguyên liệu.",
                "Thái Nguyên",
                LocalDate.of(2026, 6, 18),
                "Ủy viên thứ nhất",
                "Sở Công Thương");
    }

    static OfficialPaper minutes() {
        return new CouncilMinutes(
                        new Issue(
                                null,
                                COUNCIL,
                                null,
                                "BB-HĐ",
                                "Thái Nguyên",
                                LocalDate.of(2026, 6, 18),
                                List.of(),
                                null),
                        COUNCIL,
                        "Đợt 01 năm 2026",
                        "Bản chốt số 1, lập lúc 11 giờ 35 phút, ngày 18/06/2026",
                        new CouncilMinutes.Course(
                                "08 giờ 00 phút, ngày 18/6/2026",
                                "11 giờ 30 phút, ngày 18/6/2026",
                                "Hội trường Sở Nông nghiệp và Môi trường"),
                        List.of(
                                new CouncilMinutes.Attendance(
                                        "Chủ tịch Hội đồng", "UBND tỉnh", "Chủ tịch Hội đồng", "Có mặt từ 08:00"),
                                new CouncilMinutes.Attendance(
                                        "Ủy viên thứ nhất", "Sở Công Thương", "Ủy viên", "Có mặt 08:00–11:30"),
                                new CouncilMinutes.Attendance(
                                        "Ủy viên thứ hai", "Sở Y tế", "Ủy viên", "Vắng mặt. Lý do: công tác")),
                        List.of("Có mặt 2/3 thành viên được cử, có Chủ tịch Hội đồng."),
                        "số 102/QĐ-UBND ngày 01/06/2026",
                        List.of("Chênh lệch tối đa 10 điểm.", "Yêu cầu tối thiểu theo đa số phiếu."),
                        List.of(
                                new CouncilMinutes.Product(
                                        TEA,
                                        "19-05437-012-2026",
                                        "Hợp tác xã chè Minh Họa",
                                        "QD26-11",
                                        2,
                                        new BigDecimal("85.996"),
                                        "4 sao",
                                        List.of(new CouncilMinutes.Passage(
                                                "Kết quả", List.of("Đạt mọi yêu cầu tối thiểu của hạng 4 sao.")))),
                                new CouncilMinutes.Product(
                                        "Trà túi lọc Minh Họa",
                                        null,
                                        "Hợp tác xã chè Minh Họa",
                                        "QD26-12",
                                        0,
                                        null,
                                        "Bị loại",
                                        List.of(new CouncilMinutes.Passage(
                                                "Hồ sơ bị loại",
                                                List.of("Nguyên liệu không rõ nguồn gốc.", "Chủ tịch kết luận."))))),
                        List.of("Thống nhất lịch họp phiên sau: 2 tán thành, 0 không tán thành."),
                        new CouncilMinutes.Closing(
                                "Nhất trí kết quả trên.",
                                List.of("Biên bản được đọc lại tại phiên họp."),
                                "Chủ tịch Hội đồng",
                                "Thư ký Hội đồng"))
                .paper();
    }

    static OfficialPaper confirmations() {
        return new SignaturePage(
                        COUNCIL,
                        "Biên bản họp ngày 18/06/2026, bản chốt số 1",
                        "0123456789abcdef".repeat(4),
                        LocalDate.of(2026, 6, 18),
                        List.of(new SignaturePage.Line(
                                "Chủ tịch Hội đồng",
                                "Chủ tịch Hội đồng",
                                "UBND tỉnh",
                                "11 giờ 40 phút, ngày 18/06/2026")))
                .paper();
    }

    static OfficialPaper submission() {
        return new RecognitionPapers.Submission(
                        office("TTr-SNNMT"),
                        DECIDER,
                        COUNCIL,
                        "ngày 18/6/2026",
                        List.of(FOUR),
                        List.of(FIVE),
                        List.of("Biên bản họp Hội đồng;", "Phiếu đánh giá của các thành viên."))
                .paper();
    }

    static OfficialPaper recognition(@Nullable String number, @Nullable LocalDate date) {
        return new RecognitionPapers.Recognition(
                        province("QĐ-UBND", number, date), false, DECIDER, OFFICE, null, COUNCIL, List.of(FOUR))
                .paper();
    }

    static OfficialPaper approval() {
        return new RecognitionPapers.Approval(
                        province("QĐ-UBND", "1301", LocalDate.of(2026, 6, 25)),
                        DECIDER,
                        OFFICE,
                        null,
                        COUNCIL,
                        List.of(FIVE))
                .paper();
    }

    static OfficialPaper ministry() {
        return new RecognitionPapers.MinistryRequest(
                        province("UBND-NNMT", null, null),
                        List.of(FIVE),
                        List.of("Quyết định phê duyệt kết quả;", "Hồ sơ sản phẩm."))
                .paper();
    }

    static Certificate certificate(String product, int stars) {
        return new Certificate(
                "Ủy ban nhân dân tỉnh Thái Nguyên",
                product,
                "19-05437-012-2026",
                "Hợp tác xã chè Minh Họa",
                "Xóm Hồng Thái, xã Tân Cương, tỉnh Thái Nguyên",
                "Thực phẩm, Chè, Chè tươi, chế biến",
                stars,
                "1302/QĐ-UBND",
                LocalDate.of(2026, 6, 25),
                "Thái Nguyên",
                LocalDate.of(2026, 6, 25),
                LocalDate.of(2029, 6, 24),
                List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                "Chủ tịch Ủy ban nhân dân tỉnh",
                "https://saolang.example/register/19-05437-012-2026",
                "DỮ LIỆU MINH HỌA");
    }

    static OfficialPaper notice() {
        return new RecognitionPapers.ResultNotice(
                        office("TB-SNNMT"),
                        List.of("Ủy ban nhân dân xã Tân Cương", "Hợp tác xã chè Minh Họa"),
                        COUNCIL,
                        "1302/QĐ-UBND ngày 25/6/2026",
                        List.of(FOUR, TWO))
                .paper();
    }
}
