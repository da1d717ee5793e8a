/** The desk's own pieces of the score sheet, and the pictures of evidence pages. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.desk;
