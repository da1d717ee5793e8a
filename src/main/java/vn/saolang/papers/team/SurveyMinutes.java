package vn.saolang.papers.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.Block.Align;
import vn.saolang.papers.Block.Column;
import vn.saolang.papers.Issue;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * Biên bản khảo sát thực tế tại cơ sở sản xuất, kinh doanh (26/2026 Điều 7.3c, 7.4c). No form is annexed: the layout is the
 * software's own.
 *
 * @param heldOn null while not entered
 * @param participants one a line
 * @param photos captions of the pictures kept with the minutes
 * @param signers one a line
 */
public record SurveyMinutes(
        Issue issue,
        String product,
        String entity,
        @Nullable LocalDate heldOn,
        @Nullable String place,
        List<String> participants,
        List<Line> checks,
        @Nullable String findings,
        List<String> photos,
        @Nullable String conclusion,
        List<String> signers) {

    /** One criterion on the spot. */
    public record Line(String code, String name, String result, String note) {}

    /** The minutes as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Biên bản khảo sát thực tế - " + product)
                .issuer(issue.parentOrgan(), issue.organ())
                .number(null, issue.symbol())
                .dated(issue.place(), heldOn)
                .kind("BIÊN BẢN", "Khảo sát thực tế tại cơ sở sản xuất, kinh doanh\n" + product)
                .add(
                        Block.field("Thời gian:", PaperWords.day(heldOn)),
                        Block.field("Địa điểm:", place),
                        Block.field("Chủ thể:", entity),
                        Block.field("Sản phẩm:", product),
                        new Block.Heading(2, "I. THÀNH PHẦN"));
        draft.addAll(participants.isEmpty() ? List.of(Block.text(PaperWords.or(null))) : Block.dashes(participants));
        draft.add(new Block.Heading(2, "II. NỘI DUNG KHẢO SÁT THEO BỘ TIÊU CHÍ"), table());
        draft.add(Block.longField("Ghi nhận khác:", findings));
        if (!photos.isEmpty()) {
            draft.add(new Block.Heading(2, "III. ẢNH KÈM THEO BIÊN BẢN"));
            for (int i = 0; i < photos.size(); i++) {
                draft.add(Block.text("Ảnh " + (i + 1) + ": " + PaperWords.or(photos.get(i))));
            }
        }
        return draft.add(
                        new Block.Heading(2, (photos.isEmpty() ? "III" : "IV") + ". KẾT LUẬN"),
                        Block.longField("Kết luận:", conclusion),
                        Block.text("Biên bản đã được đọc cho những người có mặt cùng nghe và thống nhất ký tên."),
                        new Block.Signatures(signatures()))
                .done();
    }

    private List<Block.Signature> signatures() {
        List<Block.Signature> all = new ArrayList<>();
        for (String signer : signers.isEmpty() ? List.of("") : signers) {
            all.add(new Block.Signature(
                    null, List.of("NGƯỜI KÝ"), "(Ký, ghi rõ họ tên)", signer.isEmpty() ? null : signer));
        }
        return all;
    }

    private Block table() {
        List<Block.Row> rows = new ArrayList<>();
        for (Line line : checks) {
            rows.add(new Block.Row(List.of(line.code(), line.name(), line.result(), line.note()), false));
        }
        return new Block.Table(
                List.of(
                        new Column("Tiêu chí", 11, Align.CENTRE),
                        new Column("Nội dung", 36, Align.LEFT),
                        new Column("Kết quả", 18, Align.LEFT),
                        new Column("Ghi chú", 35, Align.LEFT)),
                rows);
    }
}
