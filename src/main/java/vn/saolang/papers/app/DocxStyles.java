package vn.saolang.papers.app;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles a word processor shows for our papers. */
final class DocxStyles {

    static final String SERIF = "Times New Roman";
    static final String NORMAL = "Normal";
    static final String KIND = "Title";

    private DocxStyles() {}

    static void define(XWPFDocument document) {
        XWPFStyles styles = document.createStyles();
        CTFonts fonts = CTFonts.Factory.newInstance();
        fonts.setAscii(SERIF);
        fonts.setHAnsi(SERIF);
        fonts.setCs(SERIF);
        fonts.setEastAsia(SERIF);
        styles.setDefaultFonts(fonts);
        styles.setSpellingLanguage("vi-VN");
        add(styles, normal());
        add(styles, centred(style(KIND, 28, true, false)));
        add(styles, outlined(centred(style("Heading1", 26, true, false)), BigInteger.ZERO));
        add(styles, outlined(style("Heading2", 26, true, false), BigInteger.ONE));
        add(styles, outlined(style("Heading3", 26, true, true), BigInteger.TWO));
    }

    private static CTStyle normal() {
        CTStyle normal = style(NORMAL, 26, false, false);
        normal.setDefault(true);
        CTSpacing spacing = normal.addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.valueOf(100));
        spacing.setLine(BigInteger.valueOf(264));
        spacing.setLineRule(STLineSpacingRule.AUTO);
        return normal;
    }

    private static CTStyle centred(CTStyle style) {
        style.addNewPPr().addNewJc().setVal(STJc.CENTER);
        return style;
    }

    private static CTStyle outlined(CTStyle style, BigInteger level) {
        (style.isSetPPr() ? style.getPPr() : style.addNewPPr())
                .addNewOutlineLvl()
                .setVal(level);
        return style;
    }

    /** The document keeps a copy: a style must be complete before it goes in. */
    private static void add(XWPFStyles styles, CTStyle style) {
        styles.addStyle(new XWPFStyle(style));
    }

    private static CTStyle style(String id, int halfPoints, boolean bold, boolean italic) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(id.startsWith("Heading") ? "heading " + id.substring(7) : id);
        if (!NORMAL.equals(id)) {
            style.addNewBasedOn().setVal(NORMAL);
            style.addNewNext().setVal(NORMAL);
        }
        style.addNewQFormat();
        CTRPr run = style.addNewRPr();
        run.addNewSz().setVal(BigInteger.valueOf(halfPoints));
        if (bold) {
            run.addNewB();
        }
        if (italic) {
            run.addNewI();
        }
        return style;
    }
}
