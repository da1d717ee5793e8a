package vn.saolang.papers;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece of a paper's body, from top to bottom. */
public sealed interface Block {

    /** A line of heading. Level 1 stands centred in capitals' weight (Phần I), level 2 and 3 at the margin. */
    record Heading(int level, String text) implements Block {}

    /** Running text; an empty line in it starts a new paragraph. */
    record Paragraph(String text, Look look) implements Block {}

    /** How running text stands. */
    enum Look {
        /** Justified, first line indented. */
        PLAIN,
        /** Justified, at the margin. */
        FLUSH,
        /** As PLAIN, bold. */
        BOLD,
        /** As FLUSH, italic: explanations of a form. */
        GUIDANCE,
        /** Centred. */
        CENTRED,
        /** Centred and bold. */
        CENTRED_BOLD,
        /** Centred and italic. */
        CENTRED_ITALIC,
        /** Small: footnotes of a form. */
        NOTE
    }

    /** Labels with values on one line, sharing its width; a value not given prints as dots. */
    record Fields(List<Field> fields) implements Block {}

    /** One label and its value, null while not given. */
    record Field(String label, @Nullable String value) {}

    /** A label followed by a longer text, or by so many dotted lines while there is none. */
    record LongField(String label, @Nullable String text, int blankLines) implements Block {}

    /** Labels with a box each, all on one line or one a line. */
    record Checks(boolean oneLine, List<Check> checks) implements Block {}

    /** A label and its box. */
    record Check(String label, boolean checked) {}

    /** An article of a decision: "Điều 1." and its text; further paragraphs follow indented. */
    record Article(String number, String text, List<String> more) implements Block {}

    /** A table with a repeated head row. */
    record Table(List<Column> columns, List<Row> rows) implements Block {}

    /** A column: its head, its share of the width in percent, where its text stands. */
    record Column(String head, int percent, Align align) {}

    /** Where a cell's text stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A row; a strong one is bold and shaded (parts, sums). Cells as many as columns. */
    record Row(List<String> cells, boolean strong) {}

    /** Signatures side by side, kept together with their date lines. */
    record Signatures(List<Signature> signatures) implements Block {}

    /**
     * One signature: the line of place and date above it, the authority's lines ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
     * the hint below them ("(Ký, đóng dấu)"), the signer's name.
     */
    record Signature(
            @Nullable String dateLine,
            List<String> authority,
            @Nullable String hint,
            @Nullable String name) {}

    /** A QR code of so many millimetres, with a caption under it. */
    record Qr(String text, int millimetres, String caption) implements Block {}

    /** Blank height in points. */
    record Spacer(int points) implements Block {}

    /** The next block starts a page. */
    record PageBreak() implements Block {}

    /** A paragraph in the usual look. */
    static Block text(String text) {
        return new Paragraph(text, Look.PLAIN);
    }

    /** A paragraph in the look given. */
    static Block text(Look look, String text) {
        return new Paragraph(text, look);
    }

    /** One label and value on a line. */
    static Block field(String label, @Nullable String value) {
        return new Fields(List.of(new Field(label, value)));
    }

    /** Two labels and values on a line. */
    static Block fields(String label, @Nullable String value, String label2, @Nullable String value2) {
        return new Fields(List.of(new Field(label, value), new Field(label2, value2)));
    }

    /** A long answer; three dotted lines while there is none. */
    static Block longField(String label, @Nullable String text) {
        return new LongField(label, text, 3);
    }

    /** One box on a line of its own. */
    static Block check(String label, boolean checked) {
        return new Checks(false, List.of(new Check(label, checked)));
    }

    /** An article with a single paragraph or more. */
    static Block article(int number, String text, String... more) {
        return new Article("Điều " + number + ".", text, List.of(more));
    }

    /** One paragraph an item, each after a dash. */
    static List<Block> dashes(List<String> items) {
        List<Block> blocks = new ArrayList<>();
        items.forEach(item -> blocks.add(text("- " + item)));
        return blocks;
    }
}
