/** How scores come in and what is kept of each. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.model.scoring;
