/** Tasting of coded samples, each member in an order of the own. */
@org.jspecify.annotations.NullMarked
package vn.saolang.evaluation.web.tasting;
