package vn.saolang.papers.profile;

import java.time.LocalDate;
import java.util.List;
import vn.saolang.papers.Block;
import vn.saolang.papers.OfficialPaper;
import vn.saolang.papers.PaperDraft;
import vn.saolang.papers.PaperWords;

/**
 * A producer's own page, in Vietnamese as what it tells is. No act names its form.
 *
 * @param facts labels with what the producer chose to show
 * @param products recognised products with their stars
 * @param outputs what it can make a year
 * @param url what its QR code opens
 */
public record ProfilePaper(
        String name,
        String kind,
        String place,
        String intro,
        List<Fact> facts,
        List<String> products,
        List<String> outputs,
        String url,
        LocalDate printedOn) {

    public ProfilePaper {
        facts = List.copyOf(facts);
        products = List.copyOf(products);
        outputs = List.copyOf(outputs);
    }

    /** A label with what is known. */
    public record Fact(String label, String value) {}

    /** The page as a paper. */
    public OfficialPaper paper() {
        PaperDraft draft = PaperDraft.titled("Giới thiệu " + name).on(printedOn).kind(name, kind + " · " + place);
        if (!intro.isBlank()) {
            intro.lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line -> draft.add(Block.text(PaperWords.clean(line))));
        }
        if (!products.isEmpty()) {
            draft.add(new Block.Heading(2, "Sản phẩm OCOP"));
            draft.addAll(Block.dashes(products));
        }
        if (!outputs.isEmpty()) {
            draft.add(new Block.Heading(2, "Năng lực"));
            draft.addAll(Block.dashes(outputs));
        }
        facts.forEach(fact -> draft.add(Block.field(fact.label(), fact.value())));
        return draft.add(
                        new Block.Spacer(8),
                        new Block.Qr(url, 30, "Xem thông tin mới nhất"),
                        Block.text(
                                Block.Look.NOTE,
                                "Do chủ thể tự giới thiệu; số sao theo danh bạ OCOP ngày in. Mã QR mở trang hiện hành."))
                .done();
    }
}
