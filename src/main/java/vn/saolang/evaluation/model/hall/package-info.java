/** The meeting itself: who came and went, how long it ran, what was put to the vote. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.hall;
