/** Pages of declarations handed in as a spreadsheet. */
@NullMarked
package vn.saolang.declaration.web.file;

import org.jspecify.annotations.NullMarked;
