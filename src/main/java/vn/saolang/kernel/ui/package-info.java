/** The page kit: typed page records, their layout and components, and what they may say to the browser. */
@NullMarked
package vn.saolang.kernel.ui;

import org.jspecify.annotations.NullMarked;
