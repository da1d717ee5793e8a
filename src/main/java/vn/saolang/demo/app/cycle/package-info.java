/** The chapters of the demo world that tell the programme's yearly cycle. */
@NullMarked
package vn.saolang.demo.app.cycle;

import org.jspecify.annotations.NullMarked;
