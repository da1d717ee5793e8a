/** What classes had to do with later gaps. */
@NullMarked
package vn.saolang.training.app.lesson;

import org.jspecify.annotations.NullMarked;
