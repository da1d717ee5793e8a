/** What classes had to do with later gaps. */
@NullMarked
package vn.saolang.training.store.lesson;

import org.jspecify.annotations.NullMarked;
