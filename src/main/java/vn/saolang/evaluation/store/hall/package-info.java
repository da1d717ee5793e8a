/** What is kept of a meeting. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.hall;
