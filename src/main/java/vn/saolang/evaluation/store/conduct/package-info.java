/** What is recorded of a council's day as its rules demand: second looks, reasons for changes, products put off. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.conduct;
