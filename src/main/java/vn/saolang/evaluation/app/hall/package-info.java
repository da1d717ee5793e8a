/** The course of a meeting: its beginning and end, the order of discussion, its live screens, and who leaves the council. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.app.hall;
