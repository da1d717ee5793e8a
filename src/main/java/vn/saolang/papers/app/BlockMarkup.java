package vn.saolang.papers.app;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.saolang.papers.Block;
import vn.saolang.papers.PaperWords;

/** Body blocks as XHTML for the PDF. */
final class BlockMarkup {

    private final Markup out;

    BlockMarkup(Markup out) {
        this.out = out;
    }

    void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> out.element("h" + heading.level(), "", heading.text());
            case Block.Paragraph p -> paragraphs(p.look().name().toLowerCase(java.util.Locale.ROOT), p.text());
            case Block.Fields fields -> fields(fields.fields());
            case Block.LongField field -> longField(field);
            case Block.Checks checks -> checks(checks);
            case Block.Article article -> article(article);
            case Block.Table table -> table(table);
            case Block.Signatures signatures -> signatures(signatures.signatures());
            case Block.Qr qr -> qr(qr);
            case Block.Spacer spacer -> out.raw("<div style=\"height:%dpt\">&#160;</div>".formatted(spacer.points()));
            case Block.PageBreak pageBreak -> out.raw("<div class=\"break\"></div>");
        }
    }

    private void paragraphs(String css, String text) {
        for (String paragraph : Lines.paragraphs(text)) {
            out.element("p", css, paragraph);
        }
    }

    private void fields(List<Block.Field> fields) {
        List<Double> shares = Lines.shares(fields);
        if (fields.size() == 1 || shares.isEmpty()) {
            out.open("p", "flush");
            for (Block.Field field : fields) {
                field(field, PaperFont.LINE / fields.size());
                out.raw(field == fields.getLast() ? "" : "&#160;&#160; ");
            }
            out.close("p");
            return;
        }
        out.open("table", "fields").open("tr", "");
        for (int i = 0; i < fields.size(); i++) {
            out.raw("<td style=\"width:%dpt\">".formatted(Math.round(shares.get(i))));
            field(fields.get(i), shares.get(i));
            out.close("td");
        }
        out.close("tr").close("table");
    }

    private void field(Block.Field field, double line) {
        out.text(field.label() + " " + Lines.valueOrDots(field, line));
    }

    private void longField(Block.LongField field) {
        String text = field.text();
        out.element("p", "flush label", field.label());
        if (text == null || text.isBlank()) {
            for (int i = 0; i < field.blankLines(); i++) {
                out.element("p", "flush", PaperFont.dots("", PaperFont.LINE));
            }
        } else {
            paragraphs("plain", text);
        }
    }

    private void checks(Block.Checks checks) {
        if (checks.oneLine()) {
            // cells of their own: within one line the boxes would be drawn, and read out, after all labels
            out.open("table", "checks").open("tr", "");
            for (Block.Check check : checks.checks()) {
                long width = Math.round(PaperFont.width(check.label())) + 42;
                out.raw("<td style=\"width:%dpt\">".formatted(width));
                check(check);
                out.close("td");
            }
            out.close("tr").close("table");
            return;
        }
        for (Block.Check check : checks.checks()) {
            out.open("p", "flush");
            check(check);
            out.close("p");
        }
    }

    private void check(Block.Check check) {
        out.text(check.label()).raw("&#160;").open("span", "box").text("□");
        if (check.checked()) {
            out.element("span", "tick", "√");
        }
        out.close("span");
    }

    private void article(Block.Article article) {
        out.open("p", "plain")
                .element("b", "", article.number())
                .text(" " + article.text())
                .close("p");
        article.more().forEach(text -> paragraphs("plain", text));
    }

    private void table(Block.Table table) {
        out.open("table", "grid").raw("<colgroup>");
        for (Block.Column column : table.columns()) {
            out.raw("<col style=\"width:%d%%\"/>".formatted(column.percent()));
        }
        out.raw("</colgroup>").open("thead", "").open("tr", "");
        table.columns().forEach(column -> out.element("th", "", column.head()));
        out.close("tr").close("thead").open("tbody", "");
        table.rows().forEach(row -> row(table.columns(), row));
        out.close("tbody").close("table");
    }

    private void row(List<Block.Column> columns, Block.Row row) {
        out.open("tr", row.strong() ? "strong" : "");
        for (int i = 0; i < columns.size(); i++) {
            String css = columns.get(i).align().name().toLowerCase(java.util.Locale.ROOT);
            out.element("td", css, row.cells().get(i));
        }
        out.close("tr");
    }

    /** Signatures side by side; a single one stands in the right half. */
    void signatures(List<Block.Signature> signatures) {
        out.open("table", "closing").open("tr", "");
        if (signatures.size() == 1) {
            out.open("td", "").raw("&#160;").close("td");
        }
        for (Block.Signature signature : signatures) {
            out.open("td", "");
            signature(signature);
            out.close("td");
        }
        out.close("tr").close("table");
    }

    void signature(Block.Signature signature) {
        out.open("div", "signature");
        line("i", signature.dateLine());
        signature.authority().forEach(line -> out.element("div", "authority", line));
        line("i", signature.hint());
        out.raw("<div class=\"hand\">&#160;</div>");
        line("b", signature.name());
        out.close("div");
    }

    private void line(String element, @Nullable String text) {
        if (text != null) {
            out.open("div", "").element(element, "", text).close("div");
        }
    }

    private void qr(Block.Qr qr) {
        out.open("div", "centred").raw("<div style=\"width:%dmm;margin:0 auto\">".formatted(qr.millimetres()));
        out.drawing("qr", PaperWords.clean(qr.text()), qr.millimetres(), qr.millimetres());
        out.close("div").element("div", "caption", qr.caption()).close("div");
    }
}
