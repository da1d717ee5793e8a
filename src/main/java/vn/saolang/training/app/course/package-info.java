/** What offices do with classes. */
@NullMarked
package vn.saolang.training.app.course;

import org.jspecify.annotations.NullMarked;
