package vn.saolang.evaluation.app.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.ProtectionOption;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.saolang.evaluation.model.SavedAnswer;
import vn.saolang.evaluation.model.workbook.FormLayout;
import vn.saolang.evaluation.model.workbook.FormLayout.Drawn;
import vn.saolang.evaluation.model.workbook.FormRow;
import vn.saolang.evaluation.model.workbook.FormRow.Kind;
import vn.saolang.evaluation.model.workbook.ScoreForm;
import vn.saolang.evaluation.model.workbook.Seal;
import vn.saolang.evaluation.model.workbook.SheetKey;

/** Writes score sheets as XLSX: fixed cells locked, numbers chosen from a list, and what the import needs on a hidden sheet. */
final class WorkbookFile {

    /** Name of the hidden sheet. */
    static final String HIDDEN = "SaoLang";

    /** First cell of the hidden sheet. */
    static final String MARK = "sao-lang-score-sheets 1";

    private static final int OPTION_COLUMN = 4;
    private static final int COMMENT_COLUMN = 5;
    private static final double[] WIDTHS = {13, 62, 8, 22, 14, 48};
    private static final List<String> GUIDE = List.of(
            "HƯỚNG DẪN GHI PHIẾU ĐÁNH GIÁ KHI KHÔNG CÓ MẠNG",
            "1. Mỗi sản phẩm là một trang. Ô màu vàng là ô được ghi, các ô khác đã khóa.",
            "2. Ở cột “Số phương án chọn”, ghi đúng số của phương án in dưới tiêu chí; ghi 0 nếu không đáp ứng phương án nào.",
            "3. Để trống ô nào thì tiêu chí đó coi như chưa chấm. Không dùng công thức.",
            "4. Nhận xét của một tiêu chí dài nhất 4.000 ký tự, nhận xét chung dài nhất 20.000 ký tự.",
            "5. Không đổi, chèn hay xóa dòng, cột; tệp có ô đã khóa bị sửa sẽ không được nhận.",
            "6. Khi có mạng, tải tệp này lên ở trang “Phiếu dạng bảng tính” của phiên họp. Hệ thống cho xem từng thay đổi trước, chỉ lưu khi thành viên xác nhận.",
            "7. Nếu điểm trên hệ thống đã đổi sau khi tải tệp này về, hệ thống cho xem cả hai để chọn.",
            "8. Tệp chỉ dùng được cho chính thành viên đã tải về, và chỉ cho lần chấm ghi trên phiếu.");

    private WorkbookFile() {}

    static byte[] write(List<Drawn> sheets, Seal seal) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Sao Lang", "1.0");
        guide(workbook.newWorksheet("Hướng dẫn"));
        Set<String> names = new HashSet<>();
        for (Drawn drawn : sheets) {
            draw(workbook.newWorksheet(nameOf(drawn, names)), drawn);
        }
        hidden(workbook.newWorksheet(HIDDEN), sheets, seal);
        workbook.setActiveTab(1);
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void guide(Worksheet sheet) {
        for (int line = 0; line < GUIDE.size(); line++) {
            sheet.value(line, 0, GUIDE.get(line));
            sheet.style(line, 0).wrapText(true).set();
        }
        sheet.style(0, 0).bold().set();
        sheet.width(0, 110);
        protect(sheet);
    }

    /** Sheet names hold at most 31 characters, none of []:*?/\, and differ. */
    private static String nameOf(Drawn drawn, Set<String> taken) {
        String plain = drawn.head().facts().position() + ". "
                + drawn.head().facts().product().replaceAll("[\\[\\]:*?/\\\\']", " ");
        String name = plain.substring(0, Math.min(plain.length(), 31)).strip();
        return taken.add(name) ? name : "Sản phẩm " + drawn.head().facts().position();
    }

    private static void draw(Worksheet sheet, Drawn drawn) {
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        for (int row = 0; row < drawn.rows().size(); row++) {
            FormRow one = drawn.rows().get(row);
            for (int column = 0; column < one.texts().size(); column++) {
                put(sheet, row, column, one);
            }
            style(sheet, row, one);
            SavedAnswer answer = one.answer();
            if (answer != null) {
                answer(sheet, row, answer, one);
            } else if (one.kind() == Kind.OVERALL) {
                text(sheet, row, COMMENT_COLUMN, drawn.head().comment());
                writable(sheet, row, COMMENT_COLUMN);
            } else if (one.kind() == Kind.HEADING) {
                sheet.freezePane(0, row + 1);
            }
        }
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        protect(sheet);
    }

    private static void put(Worksheet sheet, int row, int column, FormRow one) {
        String content = one.texts().get(column);
        boolean number = (column == 2 || one.kind() == Kind.OPTION && column == 0) && FormLayout.isNumber(content);
        if (number) {
            sheet.value(row, column, new BigDecimal(content));
        } else {
            text(sheet, row, column, content);
        }
    }

    private static void text(Worksheet sheet, int row, int column, String content) {
        if (!content.isEmpty()) {
            sheet.value(row, column, content);
        }
    }

    private static void style(Worksheet sheet, int row, FormRow one) {
        StyleSetter style = sheet.range(row, 0, row, COMMENT_COLUMN).style();
        switch (one.kind()) {
            case TITLE -> style.bold().fontSize(14).set();
            case HEADING -> style.bold().fillColor("DDEBE0").wrapText(true).set();
            case PART ->
                style.bold()
                        .fillColor("DDEBE0")
                        .wrapText(true)
                        .verticalAlignment("top")
                        .set();
            case SECTION, CRITERION, OVERALL ->
                style.bold().wrapText(true).verticalAlignment("top").set();
            case OPTION -> style.wrapText(true).verticalAlignment("top").set();
            case FACT, BLANK -> style.set();
        }
    }

    private static void answer(Worksheet sheet, int row, SavedAnswer answer, FormRow one) {
        Integer option = answer.option();
        if (option != null) {
            sheet.value(row, OPTION_COLUMN, option);
        }
        text(sheet, row, COMMENT_COLUMN, answer.comment());
        writable(sheet, row, OPTION_COLUMN);
        writable(sheet, row, COMMENT_COLUMN);
        String numbers = one.allowed().stream().map(Object::toString).collect(Collectors.joining(","));
        sheet.range(row, OPTION_COLUMN, row, OPTION_COLUMN)
                .validateWithListByFormula("\"" + numbers + "\"")
                .allowBlank(true)
                .errorStyle(DataValidationErrorStyle.STOP)
                .showErrorMessage(true)
                .errorTitle("Số phương án")
                .error("Ghi một trong các số: " + numbers);
    }

    private static void writable(Worksheet sheet, int row, int column) {
        sheet.style(row, column)
                .protectionOption(ProtectionOption.LOCKED, false)
                .fillColor("FFF6D6")
                .borderStyle("thin")
                .wrapText(true)
                .verticalAlignment("top")
                .set();
    }

    /** Keeps from slips, not from intent: the word is no secret, the seal is what counts. */
    private static void protect(Worksheet sheet) {
        sheet.protect("sao-lang");
    }

    private static void hidden(Worksheet sheet, List<Drawn> sheets, Seal seal) {
        sheet.value(0, 0, MARK);
        int row = 1;
        for (Drawn drawn : sheets) {
            for (List<String> values : block(drawn.form(), seal)) {
                for (int column = 0; column < values.size(); column++) {
                    text(sheet, row, column, values.get(column));
                }
                row++;
            }
        }
        sheet.setVisibilityState(VisibilityState.HIDDEN);
        protect(sheet);
    }

    /** Whose form it is with its seal, the overall comment, and each criterion's place; all of it as text. */
    private static List<List<String>> block(ScoreForm form, Seal seal) {
        SheetKey key = form.key();
        ScoreForm.Overall overall = form.overall();
        String product = key.product().toString();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "P",
                product,
                key.session().toString(),
                Integer.toString(key.attempt()),
                key.account().toString(),
                seal.of(form)));
        rows.add(List.of(
                "C", product, Integer.toString(overall.row()), Integer.toString(overall.version()), overall.base()));
        form.places()
                .forEach(place -> rows.add(List.of(
                        "L",
                        product,
                        place.criterion(),
                        Integer.toString(place.row()),
                        Integer.toString(place.version()))));
        return rows;
    }
}
