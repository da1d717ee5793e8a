/** Terms, extensions and reminders in the recognition schema. */
@NullMarked
package vn.saolang.recognition.store.validity;

import org.jspecify.annotations.NullMarked;
