/** Taking entities over from lists, and back. */
@NullMarked
package vn.saolang.producer.app.takeover;

import org.jspecify.annotations.NullMarked;
