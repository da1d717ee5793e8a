/** Pages and live parts of a running meeting: the table, the screen of the hall, who leaves the council. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.hall;
