/** Declarations of many products in one spreadsheet. */
@NullMarked
package vn.saolang.declaration.app.file;

import org.jspecify.annotations.NullMarked;
