package vn.saolang.papers.app;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPBdr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTabStop;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTabJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import vn.saolang.papers.PaperWords;

/** Paragraphs, runs and tables of a DOCX in a line or two each. Widths are in twips: twentieths of a point. */
final class DocxText {

    /** Text width of a portrait page. */
    static final int LINE = (int) (PaperFont.LINE * 20);

    /** First line indent of running text: 10 mm. */
    static final int INDENT = 567;

    private DocxText() {}

    /** Where the next paragraph goes: the document or a cell. */
    interface Place {
        XWPFParagraph paragraph();
    }

    static Place in(XWPFDocument document) {
        return document::createParagraph;
    }

    /** A cell's own first paragraph first, then new ones; single-spaced, without space after. */
    static Place in(XWPFTableCell cell) {
        return () -> {
            XWPFParagraph first = cell.getParagraphs().getFirst();
            boolean unused = first.getRuns().isEmpty() && !first.getCTP().isSetPPr();
            XWPFParagraph p = unused ? first : cell.addParagraph();
            p.setSpacingAfter(0);
            p.setSpacingBetween(1.05);
            return p;
        };
    }

    static XWPFParagraph centred(XWPFParagraph p) {
        p.setAlignment(ParagraphAlignment.CENTER);
        return p;
    }

    /** Adds a run; size 0 keeps the style's. */
    static XWPFRun run(XWPFParagraph p, String text, boolean bold, boolean italic, int size) {
        XWPFRun run = p.createRun();
        String[] lines = PaperWords.clean(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i], i);
        }
        if (bold) {
            run.setBold(true);
        }
        if (italic) {
            run.setItalic(true);
        }
        if (size > 0) {
            run.setFontSize(size);
        }
        return run;
    }

    /** Moves on to a tab stop at that distance from the margin. */
    static void tab(XWPFParagraph p, int twips) {
        CTPPr properties = p.getCTPPr();
        CTTabStop stop = (properties.isSetTabs() ? properties.getTabs() : properties.addNewTabs()).addNewTab();
        stop.setVal(STTabJc.LEFT);
        stop.setPos(BigInteger.valueOf(twips));
        p.createRun().addTab();
    }

    /** Makes an empty paragraph that only carries a rule as low as one: 4 points. */
    static void thin(XWPFParagraph p) {
        run(p, "", false, false, 2);
        p.setSpacingBefore(40);
        p.setSpacingBetween(4, LineSpacingRule.EXACT);
    }

    /** A line under or over a paragraph, shortened to a width within the room there is. */
    static void rule(XWPFParagraph p, boolean below, int width, int room) {
        int side = Math.max(0, (room - width) / 2);
        p.setIndentationLeft(side);
        p.setIndentationRight(side);
        CTPBdr borders = p.getCTP().getPPr().addNewPBdr();
        CTBorder border = below ? borders.addNewBottom() : borders.addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ONE);
    }

    /** A table of one row with columns of these widths; more rows by {@code createRow}. */
    static XWPFTable table(XWPFDocument document, List<Integer> widths, boolean ruled) {
        XWPFTable table = document.createTable(1, widths.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        properties.getTblW().setType(STTblWidth.DXA);
        properties
                .getTblW()
                .setW(BigInteger.valueOf(widths.stream().mapToInt(w -> w).sum()));
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        widths.forEach(w -> grid.addNewGridCol().setW(BigInteger.valueOf(w)));
        if (ruled) {
            // the words of the first cell, not its border, would stand at the margin
            CTTblWidth indent = properties.addNewTblInd();
            indent.setType(STTblWidth.DXA);
            indent.setW(BigInteger.valueOf(108));
        } else {
            table.removeBorders();
        }
        for (int i = 0; i < widths.size(); i++) {
            width(table.getRow(0).getCell(i), widths.get(i));
        }
        return table;
    }

    static void width(XWPFTableCell cell, int twips) {
        cell.setWidthType(org.apache.poi.xwpf.usermodel.TableWidthType.DXA);
        cell.setWidth(String.valueOf(twips));
    }
}
