/** Records, imports and links of past recognitions in the recognition schema. */
@NullMarked
package vn.saolang.recognition.store.history;

import org.jspecify.annotations.NullMarked;
