/** What values are checked for beyond length and character set, by the names the table uses. Pure Java. */
@NullMarked
package vn.saolang.gs1.model.check;

import org.jspecify.annotations.NullMarked;
