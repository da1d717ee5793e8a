package vn.saolang.files;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes lists as XLSX and CSV; all cells are text. */
public final class SheetFile {

    private static final int WIDTH = 24;
    private static final int NOTE_WIDTH = 80;

    /** Media type of XLSX. */
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private SheetFile() {}

    /** A workbook with the list first, its heads in the first row, and a guide of three columns behind it when there is one. */
    public static byte[] xlsx(List<List<String>> rows, List<List<String>> guide, String guideName) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "Sao Lang", "1.0");
        Worksheet sheet = workbook.newWorksheet("OCOP");
        write(sheet, rows);
        sheet.range(0, 0, 0, rows.getFirst().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int column = 0; column < rows.getFirst().size(); column++) {
            sheet.width(column, WIDTH);
        }
        if (!guide.isEmpty()) {
            Worksheet notes = workbook.newWorksheet(guideName);
            write(notes, guide);
            notes.width(0, WIDTH);
            notes.width(2, NOTE_WIDTH);
        }
        try {
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, List<List<String>> rows) {
        for (int line = 0; line < rows.size(); line++) {
            List<String> row = rows.get(line);
            for (int column = 0; column < row.size(); column++) {
                if (!row.get(column).isEmpty()) {
                    sheet.value(line, column, row.get(column));
                }
            }
        }
    }

    /** UTF-8 with the mark spreadsheet programs look for; what they would take for a formula gets an apostrophe. */
    public static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(SheetFile::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String cell) {
        return cell.matches("(?s)[=+@\\-].*") ? "'" + cell : cell;
    }
}
