package vn.saolang.papers.training;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Look;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Giấy chứng nhận that somebody completed a class of the programme. The acts annex no form: the layout is the software's own.
 *
 * @param issuer the unit whose office held the class: "Tỉnh Thái Nguyên"
 * @param place where it is issued
 * @param entity where the person works, or null
 * @param revokedOn the day on which it was taken back, or null
 * @param checkUrl where anybody can see whether it stands; printed as QR code
 */
public record CompletionCertificate(
        String number,
        String issuer,
        String place,
        String name,
        @Nullable String entity,
        String title,
        List<String> contents,
        LocalDate firstDay,
        LocalDate lastDay,
        String venue,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        String checkUrl) {

    public CompletionCertificate {
        contents = List.copyOf(contents);
    }

    /** The certificate as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Giấy chứng nhận tập huấn " + number)
                .issuer(null, "Ủy ban nhân dân " + issuer)
                .kind("GIẤY CHỨNG NHẬN", "Hoàn thành lớp tập huấn Chương trình OCOP")
                .dated(place, issuedOn);
        if (revokedOn != null) {
            draft.add(Block.text(
                    Look.CENTRED_BOLD, "ĐÃ THU HỒI NGÀY " + PaperWords.day(revokedOn) + " – KHÔNG CÒN GIÁ TRỊ"));
        }
        draft.add(
                new Block.Spacer(10),
                Block.text(Look.CENTRED, "Chứng nhận ông/bà"),
                Block.text(Look.CENTRED_BOLD, PaperWords.capitals(name)));
        if (entity != null) {
            draft.add(Block.text(Look.CENTRED, entity));
        }
        return draft.add(
                        new Block.Spacer(6),
                        Block.text(Look.CENTRED, "đã hoàn thành lớp"),
                        Block.text(Look.CENTRED_BOLD, "“" + title + "”"),
                        Block.text(Look.CENTRED, days() + ", tại " + venue),
                        new Block.Spacer(8),
                        Block.text(Look.FLUSH, "Nội dung:"))
                .addAll(Block.dashes(contents))
                .add(
                        new Block.Spacer(10),
                        new Block.Qr(checkUrl, 26, "Số " + number),
                        Block.text(Look.NOTE, "Quét mã để kiểm tra giấy này: " + checkUrl))
                .signed(null, "CƠ QUAN TỔ CHỨC LỚP", "(Ký, đóng dấu)")
                .done();
    }

    private String days() {
        String first = Objects.requireNonNull(PaperWords.day(firstDay));
        return firstDay.equals(lastDay) ? "ngày " + first : "từ ngày " + first + " đến ngày " + PaperWords.day(lastDay);
    }
}
