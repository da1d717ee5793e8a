/** Motions and what was cast on them. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.vote;
