package vn.saolang.papers.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.OfficialPaper;

/** An official paper as XHTML for the PDF, in the parts and sizes of Nghị định 30/2020/NĐ-CP Phụ lục I. */
final class PaperMarkup {

    static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final OfficialPaper paper;
    private final Markup out = new Markup();
    private final BlockMarkup body = new BlockMarkup(out);

    PaperMarkup(OfficialPaper paper) {
        this.paper = paper;
    }

    /** The whole document. */
    String document() {
        out.raw("<html lang=\"vi\"><head>").element("title", "", paper.title());
        out.raw("<style>" + Stylesheet.PAPER + "</style></head><body>");
        if (paper.formLabel() != null) {
            out.element("div", "form-label", paper.formLabel());
        }
        masthead(paper.masthead());
        heading();
        legalBases();
        body.blocks(paper.body());
        closing();
        paper.annexes().forEach(this::annex);
        return out.raw("</body></html>").toString();
    }

    private void masthead(OfficialPaper.Masthead head) {
        if (head.organ() == null) {
            if (head.motto()) {
                out.open("div", "centred");
                motto();
                out.close("div");
            }
            return;
        }
        out.open("table", "masthead").open("tr", "").open("td", "organ");
        optional("div", "parent", head.parentOrgan());
        out.element("div", "issuer", head.organ()).raw("<div class=\"rule\"></div>");
        out.close("td").open("td", "nation");
        motto();
        out.close("td").close("tr").open("tr", "").open("td", "organ number");
        optional("div", "", head.number());
        if (paper.letter()) {
            out.element("div", "about", paper.subject());
        }
        out.close("td").open("td", "nation date");
        optional("div", "", head.dateLine());
        out.close("td").close("tr").close("table");
    }

    private void motto() {
        out.element("div", "nation-name", NATION)
                .open("div", "")
                .element("span", "motto", MOTTO)
                .close("div");
    }

    private void heading() {
        if (!paper.letter()) {
            out.open("div", "title");
            optional("div", "kind", paper.kind());
            optional("div", "subject", paper.subject());
            out.raw("<div class=\"rule\"></div>").close("div");
        }
        List<String> to = paper.addressees();
        if (to.size() == 1) {
            out.element("p", "addressee", "Kính gửi: " + to.getFirst());
        } else if (to.size() > 1) {
            out.open("div", "addressees").element("div", "", "Kính gửi:");
            to.forEach(who -> out.element("div", "one", "- " + who + (who.equals(to.getLast()) ? "." : ";")));
            out.close("div");
        }
    }

    private void legalBases() {
        optional("p", "authority", paper.authority());
        List<String> bases = paper.legalBases();
        for (int i = 0; i < bases.size(); i++) {
            out.element("p", "basis", bases.get(i) + (i == bases.size() - 1 ? "." : ";"));
        }
        optional("p", "authority", paper.enacts());
    }

    private void closing() {
        List<Block.Signature> signatures = paper.signatures();
        if (paper.recipients().isEmpty()) {
            if (!signatures.isEmpty()) {
                body.signatures(signatures);
            }
            return;
        }
        out.open("table", "closing").open("tr", "").open("td", "recipients");
        out.element("div", "to", "Nơi nhận:");
        List<String> to = paper.recipients();
        for (int i = 0; i < to.size(); i++) {
            out.element("div", "", "- " + to.get(i) + (i == to.size() - 1 ? "." : ";"));
        }
        out.close("td");
        for (Block.Signature signature : signatures) {
            out.open("td", "");
            body.signature(signature);
            out.close("td");
        }
        out.close("tr").close("table");
    }

    private void annex(OfficialPaper.Annex annex) {
        out.raw("<div class=\"break\"></div>").open("div", "title").element("div", "kind", annex.heading());
        out.element("div", "goes-with", annex.goesWith())
                .raw("<div class=\"rule\"></div>")
                .close("div");
        body.blocks(annex.body());
    }

    private void optional(String element, String css, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            out.element(element, css, text);
        }
    }
}
