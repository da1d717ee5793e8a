/** The what-if page, the criteria sets for reading, and both as JSON. Nothing is stored. */
@NullMarked
package vn.saolang.ranking.web;

import org.jspecify.annotations.NullMarked;
