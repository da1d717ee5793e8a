package vn.saolang.papers.model;

import static vn.saolang.papers.Block.text;

import java.util.ArrayList;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Block.Look;

/** What Mẫu số 02 part III prints before the answers: how to describe, and the table of papers (26/2026 Phụ lục III). */
public final class EvidenceGuide {

    /** The last paragraph of part III, for renewals. */
    public static final String RENEWAL =
            "Đối với sản phẩm đăng ký đánh giá, phân hạng lại: cần rà soát, cập nhật những nội dung mới và đánh giá về những"
                    + " thay đổi, kết quả đạt được sau 3 năm được công nhận OCOP: về nguyên liệu, công nghệ sử dụng, bao bì,"
                    + " nhãn mác, công bố chất lượng, thị trường tiêu thụ, sản lượng, doanh thu; bổ sung các giấy tờ minh"
                    + " chứng pháp lý có thời hạn;....";

    private static final String[][] GUIDE = {
        {
            "Giấy đăng ký kinh doanh",
            "Bản sao chứng minh hoạt động kinh doanh hợp pháp (đối với các đơn vị/cá nhân có đăng ký kinh doanh)"
        },
        {
            "Giấy chứng nhận cơ sở đủ điều kiện sản xuất",
            "Bản sao (đối với sản phẩm cần phải có giấy chứng nhận theo quy định hiện hành)"
        },
        {
            "Nguồn gốc nguyên liệu, vùng nguyên liệu, liên kết chuỗi",
            "Bản sao tài liệu: Giấy xác nhận an toàn thực phẩm đối với vùng nguyên liệu, hợp đồng mua bán/hợp đồng nguyên"
                    + " tắc, thỏa thuận liên kết, thanh lý hợp đồng, hóa đơn chứng từ hợp lệ... chứng minh nguồn gốc"
                    + " nguyên liệu, liên kết chuỗi."
        },
        {
            "Bảo vệ môi trường, sử dụng công nghệ theo hướng bền vững",
            "Bản sao hồ sơ, thủ tục về môi trường theo quy định; hình ảnh minh chứng về thực hiện giải pháp bảo vệ môi"
                    + " trường; hình ảnh, mô tả công nghệ sử dụng theo hướng bền vững."
        },
        {
            "Sử dụng lao động địa phương",
            "Danh sách lao động đóng bảo hiểm có xác nhận của chủ thể, bao gồm cả nơi thường trú."
        },
        {
            "Tăng trưởng sản xuất kinh doanh",
            "- Bản sao Tài liệu minh chứng kết quả phân loại hợp tác xã hoặc báo cáo tài chính 2 năm gần nhất.\n"
                    + "- Bản sao Báo cáo tài chính của chủ thể 2 năm gần nhất."
        },
        {
            "Sở hữu trí tuệ",
            "Minh chứng thể hiện Đơn đăng ký nhãn hiệu đã được cơ quan có thẩm quyền chấp nhận hoặc công bố.\n"
                    + "Bản sao Giấy chứng nhận đăng ký nhãn hiệu; văn bằng ghi nhận quyền sử dụng chỉ dẫn địa lý, nhãn"
                    + " hiệu tập thể, nhãn hiệu chứng nhận;\n"
                    + "Bằng sáng chế, Bằng độc quyền kiểu dáng công nghiệp,..."
        },
        {
            "Phát triển thị trường, hoạt động quảng bá, xúc tiến thương mại",
            "Bản sao tài liệu: Hợp đồng, cam kết, ký gửi, đặt hàng, biên nhận, hóa đơn, chứng từ để minh chứng xác nhận về"
                    + " phân phối sản phẩm, xuất khẩu sản phẩm, hoạt động xúc tiến thương mại..."
        },
        {"Quảng bá sản phẩm", "Tài liệu minh chứng về website, hoạt động quảng bá."},
        {"Câu chuyện về sản phẩm", "Bản sao tờ rơi, hình ảnh, phim, ghi âm... minh chứng về câu chuyện của sản phẩm"},
        {"Công bố chất lượng sản phẩm", "Bản sao tài liệu, chứng minh chất lượng sản phẩm được công bố"},
        {
            "Phiếu kết quả kiểm nghiệm chỉ tiêu chất lượng, an toàn thực phẩm theo tiêu chuẩn công bố",
            "Bản sao tài liệu chứng minh đạt tiêu chuẩn chất lượng, an toàn thực phẩm."
        },
        {"Mã số mã vạch, tem truy xuất nguồn gốc,", "Bản sao tài liệu, chứng minh mã, tem, sở hữu thương hiệu..."},
        {
            "Hệ thống quản lý chất lượng tiên tiến, kiểm soát chất lượng",
            "Bản sao tài liệu: chứng nhận Hệ thống quản lý chất lượng tiên tiến, chứng minh hệ thống quản lý đạt tiêu chuẩn"
        },
        {
            "Giải thưởng của sản phẩm, bình chọn của các tổ chức uy tín trong nước và quốc tế...",
            "Bản sao tài liệu, minh chứng về các thành tích, giải thưởng, bình chọn..."
        },
    };

    private EvidenceGuide() {}

    /** Heading, explanations and table of part III. */
    public static List<Block> blocks() {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < GUIDE.length; i++) {
            rows.add(new Block.Row(List.of(String.valueOf(i + 1), GUIDE[i][0], GUIDE[i][1]), false));
        }
        return List.of(
                new Block.Heading(1, "Phần III\nĐÁNH GIÁ KẾT QUẢ THỰC HIỆN THEO BỘ TIÊU CHÍ SẢN PHẨM OCOP"),
                text(
                        Look.GUIDANCE,
                        "- Căn cứ vào Bộ tiêu chí đánh giá, phân hạng sản phẩm OCOP tương ứng với sản phẩm đăng ký, chủ thể tự"
                                + " đánh giá về kết quả (điểm số) có thể đạt theo thứ tự từng tiêu chí."),
                text(
                        Look.GUIDANCE,
                        "- Mô tả, chứng minh về kết quả tương ứng (mô tả, tài liệu minh chứng cho nội dung mô tả, được sắp xếp"
                                + " theo thứ tự các chỉ tiêu trong Bộ tiêu chí)."),
                text(
                        Look.GUIDANCE,
                        "- Tài liệu minh chứng kèm theo vào phụ lục của Báo cáo, tham khảo hướng dẫn theo bảng dưới đây:"),
                new Block.Table(
                        List.of(
                                new Column("TT", 8, Align.CENTRE),
                                new Column("Nội dung", 32, Align.LEFT),
                                new Column("Yêu cầu", 60, Align.LEFT)),
                        rows));
    }
}
