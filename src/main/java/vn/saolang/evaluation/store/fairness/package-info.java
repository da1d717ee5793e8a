/** Whether scoring was even-handed: histories, leniency, like evidence with unlike stars. Nothing here decides anything. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.fairness;
