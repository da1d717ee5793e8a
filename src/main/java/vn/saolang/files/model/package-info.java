/** What a file's content is and whether it is safe, by reading it. */
@NullMarked
package vn.saolang.files.model;

import org.jspecify.annotations.NullMarked;
