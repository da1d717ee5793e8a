/** Acts that a council's rules demand or allow on its day. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.app.conduct;
