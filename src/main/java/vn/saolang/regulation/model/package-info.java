/** Rules a data file must keep: sums, marks, codes; and the arithmetic of legal days. Pure Java. */
@NullMarked
package vn.saolang.regulation.model;

import org.jspecify.annotations.NullMarked;
