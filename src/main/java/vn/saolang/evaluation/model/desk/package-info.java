/** What lies on a member's desk while scoring. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.desk;
