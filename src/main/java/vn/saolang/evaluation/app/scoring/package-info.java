/** Scores that come over a network that drops. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.app.scoring;
