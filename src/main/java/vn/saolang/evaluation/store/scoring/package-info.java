/** What is kept of saves beside the scores that stand. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.scoring;
