/** What the page of one package tells besides the verdict, and where a printed code leads. */
@NullMarked
package vn.saolang.stamp.app.scan;

import org.jspecify.annotations.NullMarked;
