/** What is put to the vote in a meeting: putting, casting, closing, withdrawing. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.app.vote;
