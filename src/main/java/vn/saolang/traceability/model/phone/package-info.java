/** What the forms of the diary offer before anything is typed. */
@NullMarked
package vn.saolang.traceability.model.phone;

import org.jspecify.annotations.NullMarked;
