package vn.saolang.papers.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Document;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.saolang.papers.Block;
import vn.saolang.papers.QrCode;

/** Body blocks in a DOCX. */
final class DocxBlocks {

    private static final int TABLE_SIZE = 12;

    private final XWPFDocument document;

    DocxBlocks(XWPFDocument document) {
        this.document = document;
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph p -> Lines.paragraphs(p.text()).forEach(text -> paragraph(p.look(), text));
            case Block.Fields fields -> fields(fields.fields());
            case Block.LongField field -> longField(field);
            case Block.Checks checks -> checks(checks);
            case Block.Article article -> article(article);
            case Block.Table table -> table(table);
            case Block.Signatures signatures -> signatures(signatures.signatures());
            case Block.Qr qr -> qr(qr);
            case Block.Spacer spacer -> document.createParagraph().setSpacingAfter(spacer.points() * 20);
            case Block.PageBreak pageBreak -> document.createParagraph().setPageBreak(true);
        }
    }

    private void heading(Block.Heading heading) {
        XWPFParagraph p = document.createParagraph();
        p.setStyle("Heading" + heading.level());
        p.setKeepNext(true);
        p.setSpacingBefore(120);
        DocxText.run(p, heading.text(), false, false, 0);
    }

    private void paragraph(Block.Look look, String text) {
        XWPFParagraph p = flush();
        switch (look) {
            case PLAIN, BOLD -> p.setIndentationFirstLine(DocxText.INDENT);
            case CENTRED, CENTRED_BOLD, CENTRED_ITALIC -> p.setAlignment(ParagraphAlignment.CENTER);
            case FLUSH, GUIDANCE, NOTE -> {}
        }
        boolean bold = look == Block.Look.BOLD || look == Block.Look.CENTRED_BOLD;
        boolean italic = look == Block.Look.GUIDANCE || look == Block.Look.CENTRED_ITALIC;
        DocxText.run(p, text, bold, italic, look == Block.Look.NOTE ? 11 : 0);
    }

    private XWPFParagraph flush() {
        XWPFParagraph p = document.createParagraph();
        p.setAlignment(ParagraphAlignment.BOTH);
        return p;
    }

    private void fields(List<Block.Field> fields) {
        XWPFParagraph p = document.createParagraph();
        List<Double> shares = Lines.shares(fields);
        double left = 0;
        for (int i = 0; i < fields.size(); i++) {
            double share = shares.isEmpty() ? PaperFont.LINE / fields.size() : shares.get(i);
            if (i > 0 && shares.isEmpty()) {
                DocxText.run(p, "   ", false, false, 0);
            } else if (i > 0) {
                DocxText.tab(p, (int) (left * 20));
            }
            Block.Field field = fields.get(i);
            DocxText.run(p, field.label() + " " + Lines.valueOrDots(field, share), false, false, 0);
            left += share;
        }
    }

    private void longField(Block.LongField field) {
        XWPFParagraph label = flush();
        label.setKeepNext(true);
        DocxText.run(label, field.label(), false, false, 0);
        String text = field.text();
        if (text == null || text.isBlank()) {
            for (int i = 0; i < field.blankLines(); i++) {
                DocxText.run(flush(), PaperFont.dots("", PaperFont.LINE), false, false, 0);
            }
        } else {
            Lines.paragraphs(text).forEach(line -> paragraph(Block.Look.PLAIN, line));
        }
    }

    private void checks(Block.Checks checks) {
        XWPFParagraph p = flush();
        for (Block.Check check : checks.checks()) {
            if (!checks.oneLine() && check != checks.checks().getFirst()) {
                p = flush();
            }
            DocxText.run(p, check.label() + " ", false, false, 0);
            XWPFRun box = DocxText.run(p, check.checked() ? "☑" : "□", false, false, 14);
            box.setFontFamily(check.checked() ? "Segoe UI Symbol" : DocxStyles.SERIF);
            if (checks.oneLine()) {
                DocxText.run(p, "      ", false, false, 0);
            }
        }
    }

    private void article(Block.Article article) {
        XWPFParagraph p = flush();
        p.setIndentationFirstLine(DocxText.INDENT);
        DocxText.run(p, article.number(), true, false, 0);
        DocxText.run(p, " " + article.text(), false, false, 0);
        article.more().forEach(text -> paragraph(Block.Look.PLAIN, text));
    }

    private void table(Block.Table table) {
        List<Integer> widths = table.columns().stream()
                .map(column -> DocxText.LINE * column.percent() / 100)
                .toList();
        XWPFTable grid = DocxText.table(document, widths, true);
        XWPFTableRow head = grid.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < widths.size(); i++) {
            XWPFTableCell cell = head.getCell(i);
            cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            XWPFParagraph p = DocxText.centred(DocxText.in(cell).paragraph());
            DocxText.run(p, table.columns().get(i).head(), true, false, TABLE_SIZE);
        }
        for (Block.Row row : table.rows()) {
            row(grid.createRow(), table.columns(), row);
        }
        DocxText.thin(document.createParagraph());
    }

    private void row(XWPFTableRow line, List<Block.Column> columns, Block.Row row) {
        line.setCantSplitRow(true);
        for (int i = 0; i < columns.size(); i++) {
            XWPFTableCell cell = line.getCell(i);
            DocxText.width(cell, DocxText.LINE * columns.get(i).percent() / 100);
            XWPFParagraph p = DocxText.in(cell).paragraph();
            p.setSpacingBefore(30);
            p.setSpacingAfter(30);
            p.setAlignment(
                    switch (columns.get(i).align()) {
                        case LEFT -> ParagraphAlignment.LEFT;
                        case CENTRE -> ParagraphAlignment.CENTER;
                        case RIGHT -> ParagraphAlignment.RIGHT;
                    });
            DocxText.run(p, row.cells().get(i), row.strong(), false, TABLE_SIZE);
            if (row.strong()) {
                cell.setColor("EFEFEF");
            }
        }
    }

    /** Signatures side by side; a single one stands in the right half. */
    void signatures(List<Block.Signature> signatures) {
        int blanks = signatures.size() == 1 ? 1 : 0;
        int columns = signatures.size() + blanks;
        XWPFTable table = DocxText.table(document, Collections.nCopies(columns, DocxText.LINE / columns), false);
        table.getRow(0).setCantSplitRow(true);
        for (int i = 0; i < signatures.size(); i++) {
            signature(table.getRow(0).getCell(i + blanks), signatures.get(i));
        }
        DocxText.thin(document.createParagraph());
    }

    void signature(XWPFTableCell cell, Block.Signature signature) {
        DocxText.Place place = DocxText.in(cell);
        if (signature.dateLine() != null) {
            DocxText.run(DocxText.centred(place.paragraph()), signature.dateLine(), false, true, 0);
        }
        signature.authority().forEach(line -> DocxText.run(DocxText.centred(place.paragraph()), line, true, false, 0));
        if (signature.hint() != null) {
            DocxText.run(DocxText.centred(place.paragraph()), signature.hint(), false, true, 0);
        }
        XWPFParagraph hand = DocxText.centred(place.paragraph());
        hand.setSpacingBefore(1200);
        DocxText.run(hand, signature.name() == null ? "" : signature.name(), true, false, 0);
    }

    private void qr(Block.Qr qr) {
        XWPFParagraph p = DocxText.centred(document.createParagraph());
        picture(p.createRun(), qr.text(), qr.millimetres());
        DocxText.run(DocxText.centred(document.createParagraph()), qr.caption(), false, false, 10);
    }

    /** A QR code as a picture of so many millimetres. */
    static void picture(XWPFRun run, String text, int millimetres) {
        int side = (int) (millimetres * (double) Units.EMU_PER_CENTIMETER / 10);
        try (ByteArrayInputStream png = new ByteArrayInputStream(QrCode.of(text).png(8))) {
            run.addPicture(png, Document.PICTURE_TYPE_PNG, "qr.png", side, side);
        } catch (IOException | InvalidFormatException broken) {
            throw new UncheckedIOException(new IOException(broken));
        }
    }
}
