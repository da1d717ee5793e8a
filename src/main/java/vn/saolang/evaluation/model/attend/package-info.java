/** Coming to a meeting by the code in the hall or on the card. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.attend;
