/** Score sheets that leave as workbooks and come back filled in. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.workbook;
