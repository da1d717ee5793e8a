/** Invitations to a meeting, and who answered them. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.invite;
