package vn.saolang.papers.minutes;

import static vn.saolang.papers.Block.field;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;

/**
 * Trang xác nhận: who confirmed the minutes by password inside the system, when, and of which file. It is not a digital
 * signature with a certificate, and says so.
 *
 * @param minutes which minutes: "Biên bản họp Hội đồng …, bản chốt số 2"
 * @param hash SHA-256 of the PDF that was confirmed, 64 hexadecimal digits
 */
public record SignaturePage(
        String council,
        String minutes,
        String hash,
        @Nullable LocalDate date,
        List<Line> lines) {

    /** One confirmation; the time in words. */
    public record Line(String role, String name, String agency, String at) {}

    /** The page as a paper. */
    public OfficialPaper paper() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : lines) {
            rows.add(new Block.Row(List.of(line.role(), line.name(), line.agency(), line.at()), false));
        }
        return PaperDraft.titled("Trang xác nhận - " + minutes)
                .motto()
                .on(date)
                .kind("TRANG XÁC NHẬN BIÊN BẢN", minutes)
                .add(
                        field("Hội đồng:", council),
                        new Block.Table(
                                List.of(
                                        new Block.Column("Chức danh", 22, Block.Align.LEFT),
                                        new Block.Column("Họ và tên", 26, Block.Align.LEFT),
                                        new Block.Column("Cơ quan, đơn vị", 27, Block.Align.LEFT),
                                        new Block.Column("Thời điểm xác nhận", 25, Block.Align.LEFT)),
                                rows),
                        Block.text(
                                Block.Look.FLUSH,
                                "Mã băm SHA-256 của tệp biên bản (PDF) mà từng người đã xác nhận: "
                                        + hash.substring(0, 32) + " " + hash.substring(32)),
                        Block.text(
                                Block.Look.NOTE,
                                "Mỗi người xác nhận bằng cách nhập lại mật khẩu tài khoản của mình. Đây là xác nhận điện tử bên"
                                        + " trong hệ thống, không phải chữ ký số có chứng thư theo pháp luật về giao dịch điện"
                                        + " tử. Tệp biên bản giữ nguyên ở các trang trước; so mã băm với tệp biên bản lưu trong"
                                        + " hệ thống để kiểm tra."))
                .done();
    }
}
