package vn.saolang.papers.app;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.saolang.papers.Block;
import vn.saolang.papers.OfficialPaper;

/** An official paper in a DOCX, in the parts and sizes of Nghị định 30/2020/NĐ-CP Phụ lục I. */
final class DocxPaper {

    private static final int ORGAN = DocxText.LINE * 42 / 100;
    private static final int NATION = DocxText.LINE - ORGAN;
    private static final int MOTTO = 3500;

    private final XWPFDocument document;
    private final DocxText.Place page;
    private final DocxBlocks blocks;

    DocxPaper(XWPFDocument document) {
        this.document = document;
        this.page = DocxText.in(document);
        this.blocks = new DocxBlocks(document);
    }

    void write(OfficialPaper paper) {
        pageSetup();
        if (paper.formLabel() != null) {
            XWPFParagraph p = page.paragraph();
            p.setAlignment(ParagraphAlignment.RIGHT);
            DocxText.run(p, paper.formLabel(), false, true, 11);
        }
        masthead(paper);
        heading(paper);
        legalBases(paper);
        blocks.write(paper.body());
        closing(paper);
        paper.annexes().forEach(this::annex);
    }

    private void pageSetup() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(850));
        margins.setHeader(BigInteger.valueOf(567));
        margins.setFooter(BigInteger.valueOf(567));
        XWPFParagraph number =
                DocxText.centred(document.createHeader(HeaderFooterType.DEFAULT).createParagraph());
        number.getCTP().addNewFldSimple().setInstr("PAGE");
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
    }

    private void masthead(OfficialPaper paper) {
        OfficialPaper.Masthead head = paper.masthead();
        if (head.organ() == null) {
            if (head.motto()) {
                motto(page, DocxText.LINE);
            }
            return;
        }
        XWPFTable table = DocxText.table(document, List.of(ORGAN, NATION), false);
        XWPFTableCell left = table.getRow(0).getCell(0);
        line(left, head.parentOrgan(), false, false, 12);
        line(left, head.organ(), true, false, 12);
        DocxText.rule(small(left), false, ORGAN * 30 / 100, ORGAN);
        motto(DocxText.in(table.getRow(0).getCell(1)), NATION);
        var second = table.createRow();
        line(second.getCell(0), head.number(), false, false, 13);
        if (paper.letter()) {
            line(second.getCell(0), paper.subject(), false, false, 12);
        }
        line(second.getCell(1), head.dateLine(), false, true, 13);
    }

    private void motto(DocxText.Place place, int room) {
        DocxText.run(DocxText.centred(place.paragraph()), PaperMarkup.NATION, true, false, 12);
        XWPFParagraph motto = DocxText.centred(place.paragraph());
        DocxText.run(motto, PaperMarkup.MOTTO, true, false, 13);
        DocxText.rule(motto, true, MOTTO, room);
    }

    private XWPFParagraph small(XWPFTableCell cell) {
        XWPFParagraph p = DocxText.in(cell).paragraph();
        DocxText.thin(p);
        return p;
    }

    private void line(XWPFTableCell cell, @Nullable String text, boolean bold, boolean italic, int size) {
        if (text != null) {
            DocxText.run(DocxText.centred(DocxText.in(cell).paragraph()), text, bold, italic, size);
        }
    }

    private void heading(OfficialPaper paper) {
        if (!paper.letter()) {
            title(paper.kind(), paper.subject(), true);
        }
        List<String> to = paper.addressees();
        if (to.size() == 1) {
            XWPFParagraph p = DocxText.centred(page.paragraph());
            p.setSpacingBefore(160);
            p.setSpacingAfter(200);
            DocxText.run(p, "Kính gửi: " + to.getFirst(), false, false, 0);
        } else if (to.size() > 1) {
            XWPFParagraph p = page.paragraph();
            p.setSpacingBefore(160);
            p.setIndentationLeft(1701);
            DocxText.run(p, "Kính gửi:", false, false, 0);
            for (String who : to) {
                XWPFParagraph one = page.paragraph();
                one.setIndentationLeft(2721);
                DocxText.run(one, "- " + who + (who.equals(to.getLast()) ? "." : ";"), false, false, 0);
            }
        }
    }

    private void title(String kind, String second, boolean bold) {
        if (!kind.isBlank()) {
            XWPFParagraph p = page.paragraph();
            p.setStyle(DocxStyles.KIND);
            p.setSpacingBefore(200);
            p.setSpacingAfter(0);
            p.setKeepNext(true);
            DocxText.run(p, kind, false, false, 0);
        }
        if (!second.isBlank()) {
            XWPFParagraph p = DocxText.centred(page.paragraph());
            p.setSpacingAfter(0);
            DocxText.run(p, second, bold, !bold, 0);
        }
        XWPFParagraph rule = page.paragraph();
        DocxText.thin(rule);
        rule.setSpacingAfter(120);
        DocxText.rule(rule, false, DocxText.LINE * 22 / 100, DocxText.LINE);
    }

    private void legalBases(OfficialPaper paper) {
        bold(paper.authority());
        List<String> bases = paper.legalBases();
        for (int i = 0; i < bases.size(); i++) {
            XWPFParagraph p = page.paragraph();
            p.setAlignment(ParagraphAlignment.BOTH);
            p.setIndentationFirstLine(DocxText.INDENT);
            DocxText.run(p, bases.get(i) + (i == bases.size() - 1 ? "." : ";"), false, true, 0);
        }
        bold(paper.enacts());
    }

    private void bold(@Nullable String text) {
        if (text != null) {
            DocxText.run(DocxText.centred(page.paragraph()), text, true, false, 0);
        }
    }

    private void closing(OfficialPaper paper) {
        if (paper.recipients().isEmpty()) {
            if (!paper.signatures().isEmpty()) {
                blocks.signatures(paper.signatures());
            }
            return;
        }
        page.paragraph().setSpacingAfter(0);
        List<Block.Signature> signatures = paper.signatures();
        int half = DocxText.LINE / (1 + signatures.size());
        XWPFTable table = DocxText.table(document, java.util.Collections.nCopies(1 + signatures.size(), half), false);
        table.getRow(0).setCantSplitRow(true);
        DocxText.Place left = DocxText.in(table.getRow(0).getCell(0));
        DocxText.run(left.paragraph(), "Nơi nhận:", true, true, 12);
        List<String> to = paper.recipients();
        for (int i = 0; i < to.size(); i++) {
            DocxText.run(left.paragraph(), "- " + to.get(i) + (i == to.size() - 1 ? "." : ";"), false, false, 11);
        }
        for (int i = 0; i < signatures.size(); i++) {
            blocks.signature(table.getRow(0).getCell(i + 1), signatures.get(i));
        }
    }

    private void annex(OfficialPaper.Annex annex) {
        page.paragraph().setPageBreak(true);
        title(annex.heading(), annex.goesWith(), false);
        blocks.write(annex.body());
    }
}
