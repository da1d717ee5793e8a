/** After the meeting: dissents, remarks, minutes frozen and signed. */
@NullMarked
package vn.saolang.evaluation.app.minutes;

import org.jspecify.annotations.NullMarked;
