/** What a council's rules demand of its day: looking again near a border, reasons for changes, putting off. Pure. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.conduct;
