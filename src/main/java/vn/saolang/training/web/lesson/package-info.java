/** What classes had to do with later gaps. */
@NullMarked
package vn.saolang.training.web.lesson;

import org.jspecify.annotations.NullMarked;
