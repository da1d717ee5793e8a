/** Pages of the votes of a meeting. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.vote;
