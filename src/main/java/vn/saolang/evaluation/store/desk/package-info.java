/** What is kept for the desk: own earlier answers and saves, pictures of pages. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.store.desk;
