package vn.saolang.declaration.web.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes tables as XLSX and CSV, their heads first; numbers stay numbers. */
public final class Tables {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int WIDTH = 22;
    private static final int NOTE_WIDTH = 80;

    private Tables() {}

    /** A workbook with the table first, and a guide behind it when there is one. */
    public static ResponseEntity<byte[]> xlsx(
            String name, List<List<Object>> rows, List<List<Object>> guide, String guideName) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Sao Lang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("OCOP");
            write(sheet, rows);
            int columns = rows.getFirst().size();
            sheet.range(0, 0, 0, columns - 1).style().bold().wrapText(true).set();
            sheet.freezePane(0, 1);
            for (int column = 0; column < columns; column++) {
                sheet.width(column, WIDTH);
            }
            if (!guide.isEmpty()) {
                Worksheet notes = workbook.newWorksheet(guideName);
                write(notes, guide);
                notes.width(0, WIDTH * 2.0);
                notes.width(1, NOTE_WIDTH);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(name + ".xlsx", XLSX, out.toByteArray());
    }

    private static void write(Worksheet sheet, List<List<Object>> rows) {
        for (int line = 0; line < rows.size(); line++) {
            List<Object> row = rows.get(line);
            for (int column = 0; column < row.size(); column++) {
                if (row.get(column) instanceof BigDecimal number) {
                    sheet.value(line, column, number);
                } else if (!row.get(column).toString().isEmpty()) {
                    sheet.value(line, column, row.get(column).toString());
                }
            }
        }
    }

    /** UTF-8 with the mark spreadsheet programs look for; text they would take for a formula gets an apostrophe. */
    public static ResponseEntity<byte[]> csv(String name, List<List<Object>> rows) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<Object> row : rows) {
                printer.printRecord(row.stream().map(Tables::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file(name + ".csv", "text/csv;charset=UTF-8", text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String safe(Object cell) {
        String text = cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
        return !(cell instanceof BigDecimal) && text.matches("(?s)[=+@\\-].*") ? "'" + text : text;
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] bytes) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .contentType(MediaType.parseMediaType(type))
                .body(bytes);
    }
}
