/** A criteria set made ready for counting, and the search for the cheapest way to the next star. Pure Java. */
@NullMarked
package vn.saolang.ranking.model;

import org.jspecify.annotations.NullMarked;
