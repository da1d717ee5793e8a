/** Allowances of those who took part in a meeting. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.allowance;
