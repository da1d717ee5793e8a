package vn.saolang.idea.web.potential;

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
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.saolang.kernel.NotFound;

/** Answers a list as XLSX or CSV; all cells are text, the first row is the head. */
public final class Sheets {

    private static final int WIDTH = 22;

    private Sheets() {}

    /**
     * The file.
     *
     * @param format "xlsx" or "csv"
     * @throws NotFound for another format
     */
    public static ResponseEntity<byte[]> answer(String name, String format, List<List<String>> rows) {
        return switch (format) {
            case "xlsx" ->
                file(name + ".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", xlsx(rows));
            case "csv" -> file(name + ".csv", "text/csv;charset=UTF-8", csv(rows));
            default -> throw new NotFound("format " + format);
        };
    }

    private static ResponseEntity<byte[]> file(String name, String type, byte[] body) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.parseMediaType(type))
                .body(body);
    }

    private static byte[] xlsx(List<List<String>> rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Sao Lang", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("OCOP");
            for (int line = 0; line < rows.size(); line++) {
                List<String> row = rows.get(line);
                for (int column = 0; column < row.size(); column++) {
                    if (!row.get(column).isEmpty()) {
                        sheet.value(line, column, row.get(column));
                    }
                }
            }
            int columns = rows.getFirst().size();
            sheet.range(0, 0, 0, columns - 1).style().bold().set();
            sheet.freezePane(0, 1);
            for (int column = 0; column < columns; column++) {
                sheet.width(column, WIDTH);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** UTF-8 with the mark spreadsheet programs look for; what they would take for a formula gets an apostrophe. */
    private static byte[] csv(List<List<String>> rows) {
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Sheets::safe).toList());
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
