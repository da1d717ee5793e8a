/** What is put to the vote in a meeting, and how a vote is counted. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.vote;
