/** The public page of units, the search that pickers ask, the picker itself. */
@NullMarked
package vn.saolang.territory.web;

import org.jspecify.annotations.NullMarked;
