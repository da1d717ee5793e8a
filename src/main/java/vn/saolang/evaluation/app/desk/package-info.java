/** What a member needs at the desk while scoring: evidence as pictures, the own past, what is open next. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.app.desk;
