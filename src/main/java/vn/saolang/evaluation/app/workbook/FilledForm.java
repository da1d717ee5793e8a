package vn.saolang.evaluation.app.workbook;

import vn.saolang.evaluation.model.workbook.ScoreForm;
import vn.saolang.files.Spreadsheet;

/**
 * A form as it came back.
 *
 * @param form what must not have changed, as it stands in the file
 * @param seal the seal it carries
 * @param sheet every cell of its page
 */
record FilledForm(ScoreForm form, String seal, Spreadsheet.Sheet sheet) {}
