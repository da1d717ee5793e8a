package vn.saolang.evaluation.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A member at a spreadsheet program: opens the file, types, saves it in that program's own way. */
final class Typing {

    private Typing() {}

    static byte[] in(byte[] file, Consumer<XSSFWorkbook> typing) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            typing.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The row of a criterion on the first product's page. */
    static Row row(XSSFWorkbook workbook, String criterion) {
        for (Row row : workbook.getSheetAt(1)) {
            Cell code = row.getCell(0);
            if (code != null
                    && code.getCellType() == CellType.STRING
                    && code.getStringCellValue().equals(criterion)
                    && !row.getCell(4).getCellStyle().getLocked()) {
                return row;
            }
        }
        throw new IllegalStateException("no row of " + criterion);
    }

    static Cell option(XSSFWorkbook workbook, String criterion) {
        return row(workbook, criterion).getCell(4, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    static Cell comment(XSSFWorkbook workbook, String criterion) {
        return row(workbook, criterion).getCell(5, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    /** Where the overall comment is written. */
    static Cell overall(XSSFWorkbook workbook) {
        Sheet sheet = workbook.getSheetAt(1);
        return sheet.getRow(sheet.getLastRowNum()).getCell(5, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
