/** Forms of enrolment. */
@NullMarked
package vn.saolang.training.web.enrol;

import org.jspecify.annotations.NullMarked;
