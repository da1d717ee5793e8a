/** Preparing a meeting: the agenda, what members read before, briefs, the whole pack. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.prepare;
