/** Who has to be reminded or rung up, and what declarations tell other forms. */
@NullMarked
package vn.saolang.declaration.app.remind;

import org.jspecify.annotations.NullMarked;
