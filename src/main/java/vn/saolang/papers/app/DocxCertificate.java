package vn.saolang.papers.app;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import vn.saolang.papers.Certificate;
import vn.saolang.papers.PaperWords;

/** A certificate in a DOCX: the PDF's words on a landscape page with a border. */
final class DocxCertificate {

    private static final String GREEN = "1F6B3B";
    private static final String GOLD = "8A6714";
    private static final int WIDTH = 16838 - 2 * 1418;

    private final XWPFDocument document;

    DocxCertificate(XWPFDocument document) {
        this.document = document;
    }

    void write(Certificate certificate) {
        pageSetup();
        if (certificate.ended() != null) {
            line(certificate.ended(), true, 14, "B3261E");
        }
        line(PaperMarkup.NATION, true, 12, "000000");
        line(PaperMarkup.MOTTO, true, 13, "000000");
        line(PaperWords.capitals(certificate.issuer()), true, 13, GREEN);
        line("GIẤY CHỨNG NHẬN", true, 34, GREEN);
        line("KẾT QUẢ PHÂN HẠNG SẢN PHẨM OCOP", true, 14, GOLD);
        line("★".repeat(certificate.stars()), false, 32, "C99A2E").setFontFamily("Segoe UI Symbol");
        line("HẠNG " + certificate.stars() + " SAO", true, 14, GOLD);
        line(certificate.product(), true, 24, "000000");
        line("Chủ thể: " + certificate.entity(), false, 13, "000000");
        line("Địa chỉ: " + PaperWords.or(certificate.address()), false, 13, "000000");
        line("Nhóm sản phẩm: " + certificate.group(), false, 13, "000000");
        line("", false, 12, "000000");
        foot(certificate);
        if (certificate.mark() != null) {
            line(certificate.mark(), true, 10, "AA3333");
        }
    }

    private void pageSetup() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setOrient(STPageOrientation.LANDSCAPE);
        size.setW(BigInteger.valueOf(16838));
        size.setH(BigInteger.valueOf(11906));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(907));
        margins.setBottom(BigInteger.valueOf(680));
        margins.setLeft(BigInteger.valueOf(1418));
        margins.setRight(BigInteger.valueOf(1418));
        CTPageBorders borders = section.addNewPgBorders();
        for (CTBorder border :
                List.of(borders.addNewTop(), borders.addNewLeft(), borders.addNewBottom(), borders.addNewRight())) {
            border.setVal(STBorder.THIN_THICK_SMALL_GAP);
            border.setSz(BigInteger.valueOf(24));
            border.setSpace(BigInteger.valueOf(20));
            border.setColor(GREEN);
        }
    }

    private XWPFRun line(String text, boolean bold, int size, String colour) {
        XWPFParagraph p = DocxText.centred(document.createParagraph());
        p.setSpacingAfter(140);
        p.setSpacingBetween(1.0);
        XWPFRun run = DocxText.run(p, text, bold, false, size);
        run.setColor(colour);
        return run;
    }

    private void foot(Certificate certificate) {
        XWPFTable table = DocxText.table(document, List.of(2000, 5700, WIDTH - 7700), false);
        DocxBlocks.picture(DocxText.in(table.getRow(0).getCell(0)).paragraph().createRun(), certificate.checkUrl(), 30);
        DocxText.Place middle = DocxText.in(table.getRow(0).getCell(1));
        for (String text : List.of(
                "Mã sản phẩm: " + PaperWords.or(certificate.productCode()),
                "Quyết định số: " + PaperWords.or(certificate.decision()),
                PaperWords.longDate(certificate.decidedOn()),
                "Có giá trị đến hết ngày: " + PaperWords.or(PaperWords.day(certificate.validUntil())),
                "Tra cứu: " + certificate.checkUrl())) {
            DocxText.run(middle.paragraph(), text, false, false, 11);
        }
        signature(certificate, table.getRow(0).getCell(2));
    }

    private void signature(Certificate certificate, XWPFTableCell cell) {
        DocxText.Place place = DocxText.in(cell);
        String dated = PaperWords.dateLine(certificate.place(), certificate.issuedOn());
        DocxText.run(DocxText.centred(place.paragraph()), dated, false, true, 13);
        certificate
                .authority()
                .forEach(text -> DocxText.run(DocxText.centred(place.paragraph()), text, true, false, 13));
        XWPFParagraph hand = DocxText.centred(place.paragraph());
        hand.setSpacingBefore(1100);
        DocxText.run(hand, certificate.signer() == null ? "" : certificate.signer(), true, false, 13);
    }
}
